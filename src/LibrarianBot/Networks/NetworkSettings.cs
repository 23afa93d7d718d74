using System.Collections.Concurrent;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Networks;

/// <summary>What a network chose with /network setup, or the defaults.</summary>
internal sealed record NetworkSettings(
    DateTimeZone Zone,
    long? BookListsChannelId,
    long? CoordinatorRoleId
)
{
    public long? AnnouncementsChannelId { get; init; }

    /// <summary>How long before a meetup those who come are reminded, the longest first.</summary>
    public IReadOnlyList<ReminderOffset> Reminders { get; init; } = ReminderOffsets.Usual;
}

/// <summary>
/// Every network's settings, kept in memory once asked for: each command asks, and none should wait for it.
/// </summary>
internal sealed class NetworkSettingsCache(StoreFile file, DateTimeZone usualZone) : IUnitOfWorkHook
{
    private readonly ConcurrentDictionary<long, NetworkSettings> _known = new();

    /// <summary>From memory, or by one small query without Entity Framework.</summary>
    public NetworkSettings Of(long networkId) => _known.GetOrAdd(networkId, Read);

    public void Committed(IReadOnlyCollection<NetworkRow> changed)
    {
        foreach (var network in changed.OfType<Network>())
        {
            _known.TryRemove(network.NetworkId, out _);
        }
    }

    /// <summary>Called after the settings were changed.</summary>
    public void Forget(long networkId) => _known.TryRemove(networkId, out _);

    private NetworkSettings Read(long networkId)
    {
        using var connection = file.OpenReader();
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT Zone, BookListsChannelId, CoordinatorRoleId, AnnouncementsChannelId, ReminderOffsets FROM Networks WHERE NetworkId = $id";
        command.Parameters.AddWithValue("$id", networkId);
        using var row = command.ExecuteReader();
        if (!row.Read())
        {
            return new NetworkSettings(usualZone, null, null);
        }

        return new NetworkSettings(
            row.IsDBNull(0) ? usualZone : ZoneOf(row.GetString(0)),
            row.IsDBNull(1) ? null : row.GetInt64(1),
            row.IsDBNull(2) ? null : row.GetInt64(2)
        )
        {
            AnnouncementsChannelId = row.IsDBNull(3) ? null : row.GetInt64(3),
            Reminders =
                (row.IsDBNull(4) ? null : ReminderOffsets.Read(row.GetString(4)))
                ?? ReminderOffsets.Usual,
        };
    }

    /// <summary>A zone that later tz data dropped falls back to the usual one.</summary>
    private DateTimeZone ZoneOf(string id) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) ?? usualZone;
}
