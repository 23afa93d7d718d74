using System.Runtime.InteropServices;
using LibrarianBot.Store;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>
/// The notices that wait, of all networks, by their moment. In SQL and not by Entity Framework, which sees one network
/// only.
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

    /// <summary>Claims what is due, the earliest first; nobody else gets it until the lease is over.</summary>
    public IReadOnlyList<ClaimedNotice> Claim(Instant now, Duration lease, int most)
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
        var claimed = new List<ClaimedNotice>(most);
        while (rows.Read())
        {
            claimed.Add(
                new ClaimedNotice(
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

        return claimed;
    }

    /// <summary>
    /// For the start: whoever held a lease is gone, since each data folder has one program. What was claimed stays marked
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

/// <summary>A notice that was claimed, as its row stood.</summary>
/// <param name="Id">Its row.</param>
/// <param name="NetworkId">Its network.</param>
/// <param name="Kind">Who renders it.</param>
/// <param name="SubjectId">The row that it is about.</param>
/// <param name="DueAt">The moment that it was claimed for.</param>
/// <param name="Attempts">How many have failed.</param>
/// <param name="TakenAt">Since when it may have been sent without a record: from now, or from a run that was killed.</param>
/// <param name="IsPerhapsSent">Whether an earlier attempt claimed it whose end isn't known.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClaimedNotice(
    long Id,
    long NetworkId,
    string Kind,
    long SubjectId,
    Instant DueAt,
    int Attempts,
    Instant TakenAt,
    bool IsPerhapsSent
);
