using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.People;
using LibrarianBot.Hosting;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Networks;

internal enum SettingUp
{
    Done,
    OnlyCoordinators,
    NoSuchZone,
    RemindersUnreadable,
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
internal sealed class NetworkService(
    LibraryDb db,
    MemberRoster roster,
    NetworkSettingsCache settings,
    NoticePlanner planner,
    NoticeAlarm alarm,
    IClock clock
)
{
    private const int MostSuggestions = 25;

    /// <summary>Changes what is given and leaves the rest.</summary>
    public async Task<SettingUp> SetUpAsync(
        Caller caller,
        NetworkChoice choice,
        CancellationToken cancel
    )
    {
        if (!caller.IsCoordinator)
        {
            return SettingUp.OnlyCoordinators;
        }

        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(choice.Zone?.Trim() ?? "");
        if (choice.Zone is not null && zone is null)
        {
            return SettingUp.NoSuchZone;
        }

        var reminders = choice.Reminders is { } typed ? ReminderOffsets.Read(typed) : null;
        if (choice.Reminders is not null && reminders is null)
        {
            return SettingUp.RemindersUnreadable;
        }

        await using var write = await db.Database.BeginTransactionAsync(cancel);
        await roster.SeeAsync(caller, cancel);
        var network = await db.Networks.SingleAsync(cancel);
        network.BookListsChannelId = choice.BookListsChannelId ?? network.BookListsChannelId;
        network.AnnouncementsChannelId =
            choice.AnnouncementsChannelId ?? network.AnnouncementsChannelId;
        network.CoordinatorRoleId = choice.CoordinatorRoleId ?? network.CoordinatorRoleId;
        network.ReminderOffsets = reminders is null
            ? network.ReminderOffsets
            : ReminderOffsets.Kept(reminders);
        if (zone is not null)
        {
            network.MoveTo(zone);
        }

        if (reminders is not null)
        {
            await PlanRemindersAnewAsync(caller.NetworkId, cancel);
        }

        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        settings.Forget(caller.NetworkId);
        alarm.Ring();
        return SettingUp.Done;
    }

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

    /// <summary>Those of meetups that people have answered already.</summary>
    private Task PlanRemindersAnewAsync(long networkId, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        return planner.PlanAsync(
            new Notice(
                networkId,
                MeetupKinds.Replan,
                $"{MeetupKinds.Replan}:{Guid.NewGuid():N}",
                networkId,
                now
            ),
            cancel
        );
    }

    private static int Distance(string id) =>
        id.StartsWith("Australia/", StringComparison.Ordinal) ? 0
        : id.StartsWith("Pacific/", StringComparison.Ordinal) ? 1
        : 2;
}
