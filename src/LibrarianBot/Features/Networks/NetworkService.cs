using LibrarianBot.Modules;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Networks;

/// <summary>What follows when a coordinator chooses other times for reminders. Planned in the same unit of work.</summary>
internal interface IFollowsReminderTimes : IContribution
{
    Task RemindersChangedAsync(long networkId, CancellationToken cancel);
}

/// <summary>What came of a coordinator's choice.</summary>
internal abstract record SetUpResult
{
    private SetUpResult() { }

    public sealed record Done : SetUpResult;

    public sealed record NoSuchZone : SetUpResult, IRefusal;

    public sealed record RemindersUnreadable : SetUpResult, IRefusal;
}

/// <summary>What a coordinator changes; null stays as it is.</summary>
internal sealed record NetworkChoice
{
    public long? BookListsChannelId { get; init; }
    public long? AnnouncementsChannelId { get; init; }
    public long? CoordinatorRoleId { get; init; }

    /// <summary>The tz database's name.</summary>
    public string? Zone { get; init; }

    /// <summary>As typed: <c>2 weeks, 2 days, 2 hours</c>.</summary>
    public string? Reminders { get; init; }
}

/// <summary>What a coordinator chooses once.</summary>
internal sealed class NetworkService(UnitOfWork work, IEnumerable<IFollowsReminderTimes> followers)
{
    private const int MostSuggestions = 25;

    /// <summary>Changes what is given and leaves the rest.</summary>
    public Task<SetUpResult> SetUpAsync(
        Caller caller,
        NetworkChoice choice,
        CancellationToken cancel
    ) =>
        work.RunAsync<SetUpResult>(
            caller,
            async db =>
            {
                var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(choice.Zone?.Trim() ?? "");
                if (choice.Zone is not null && zone is null)
                {
                    return new SetUpResult.NoSuchZone();
                }

                var reminders = choice.Reminders is { } typed ? ReminderOffsets.Read(typed) : null;
                if (choice.Reminders is not null && reminders is null)
                {
                    return new SetUpResult.RemindersUnreadable();
                }

                var network = await db.Networks.SingleAsync(cancel);
                network.BookListsChannelId =
                    choice.BookListsChannelId ?? network.BookListsChannelId;
                network.AnnouncementsChannelId =
                    choice.AnnouncementsChannelId ?? network.AnnouncementsChannelId;
                network.CoordinatorRoleId = choice.CoordinatorRoleId ?? network.CoordinatorRoleId;
                if (zone is not null)
                {
                    network.MoveTo(zone);
                }

                if (reminders is not null)
                {
                    network.ReminderOffsets = ReminderOffsets.Kept(reminders);
                    foreach (var follower in followers)
                    {
                        await follower.RemindersChangedAsync(caller.NetworkId, cancel);
                    }
                }

                return new SetUpResult.Done();
            },
            cancel
        );

    /// <summary>Zones whose name holds what was typed; Australia's first.</summary>
    public static IEnumerable<string> Zones(string typed)
    {
        var wanted = typed.Trim().Replace(' ', '_');
        return DateTimeZoneProviders
            .Tzdb.Ids.Where(id => id.Contains(wanted, StringComparison.OrdinalIgnoreCase))
            .OrderBy(Distance)
            .ThenBy(id => id, StringComparer.Ordinal)
            .Take(MostSuggestions);
    }

    private static int Distance(string id) =>
        id.StartsWith("Australia/", StringComparison.Ordinal) ? 0
        : id.StartsWith("Pacific/", StringComparison.Ordinal) ? 1
        : 2;
}
