using LibrarianBot.Features.People;
using LibrarianBot.Hosting;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Networks;

internal enum SettingUp
{
    Done,
    OnlyCoordinators,
    NoSuchZone,
}

/// <summary>What a coordinator chooses once.</summary>
internal sealed class NetworkService(
    LibraryDb db,
    MemberRoster roster,
    NetworkSettingsCache settings
)
{
    private const int MostSuggestions = 25;

    /// <summary>Changes what is given and leaves the rest.</summary>
    public async Task<SettingUp> SetUpAsync(
        Caller caller,
        long? bookListsChannelId,
        long? coordinatorRoleId,
        string? zone,
        CancellationToken cancel
    )
    {
        if (!caller.IsCoordinator)
        {
            return SettingUp.OnlyCoordinators;
        }

        var chosen = zone is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.Trim());
        if (zone is not null && chosen is null)
        {
            return SettingUp.NoSuchZone;
        }

        await using var write = await db.Database.BeginTransactionAsync(cancel);
        await roster.SeeAsync(caller, cancel);
        var network = await db.Networks.SingleAsync(cancel);
        network.BookListsChannelId = bookListsChannelId ?? network.BookListsChannelId;
        network.CoordinatorRoleId = coordinatorRoleId ?? network.CoordinatorRoleId;
        if (chosen is not null)
        {
            network.MoveTo(chosen);
        }

        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        settings.Forget(caller.NetworkId);
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

    private static int Distance(string id) =>
        id.StartsWith("Australia/", StringComparison.Ordinal) ? 0
        : id.StartsWith("Pacific/", StringComparison.Ordinal) ? 1
        : 2;
}
