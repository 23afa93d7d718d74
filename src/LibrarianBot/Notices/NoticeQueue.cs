using LibrarianBot.Store;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>
/// What waits, of all networks and by its moment. By hand and not by Entity Framework: that sees one network only.
/// </summary>
internal sealed class NoticeQueue(StoreFile file)
{
    /// <summary>When to look next; null while nothing waits. One look at the index's first entry.</summary>
    public Instant? NextAt()
    {
        using var connection = file.OpenWriter();
        using var command = connection.CreateCommand();
        command.CommandText =
            """SELECT NextAt FROM Notices INDEXED BY IX_Notices_Waiting WHERE "State" = 'Planned' ORDER BY NextAt LIMIT 1""";
        return command.ExecuteScalar() is long stored ? InstantConversion.FromStored(stored) : null;
    }

    /// <summary>Takes what is due, the earliest first; nobody else is given it until the lease is over.</summary>
    public IReadOnlyList<TakenNotice> Take(Instant now, Duration lease, int most)
    {
        using var connection = file.OpenWriter();
        using var command = connection.CreateCommand();
        command.CommandText = """
            UPDATE Notices
            SET IsLeased = 1, NextAt = $until, TakenAt = coalesce(TakenAt, $now), Version = Version + 1
            WHERE Id IN (
                SELECT Id FROM Notices INDEXED BY IX_Notices_Waiting
                WHERE "State" = 'Planned' AND NextAt <= $now ORDER BY NextAt LIMIT $most)
            RETURNING Id, NetworkId, Kind, SubjectId, DueAt, Attempts, TakenAt
            """;
        var stored = InstantConversion.ToStored(now);
        command.Parameters.AddWithValue("$now", stored);
        command.Parameters.AddWithValue("$until", InstantConversion.ToStored(now + lease));
        command.Parameters.AddWithValue("$most", most);
        using var rows = command.ExecuteReader();
        var taken = new List<TakenNotice>(most);
        while (rows.Read())
        {
            taken.Add(
                new TakenNotice(
                    rows.GetInt64(0),
                    rows.GetInt64(1),
                    rows.GetString(2),
                    rows.GetInt64(3),
                    InstantConversion.FromStored(rows.GetInt64(4)),
                    rows.GetInt32(5),
                    InstantConversion.FromStored(rows.GetInt64(6)),
                    rows.GetInt64(6) != stored
                )
            );
        }

        return taken;
    }

    /// <summary>
    /// For the start: whoever held a lease is gone, since each data folder has one program. What was taken stays marked
    /// as perhaps sent.
    /// </summary>
    /// <remarks>A leased row is looked at next within a lease's length, so that only those are searched.</remarks>
    public int ReleaseAll(Instant now, Duration lease)
    {
        using var connection = file.OpenWriter();
        using var command = connection.CreateCommand();
        command.CommandText = """
            UPDATE Notices INDEXED BY IX_Notices_Waiting
            SET IsLeased = 0, NextAt = $now, Version = Version + 1
            WHERE "State" = 'Planned' AND NextAt <= $until AND IsLeased = 1
            """;
        command.Parameters.AddWithValue("$now", InstantConversion.ToStored(now));
        command.Parameters.AddWithValue("$until", InstantConversion.ToStored(now + lease));
        return command.ExecuteNonQuery();
    }
}
