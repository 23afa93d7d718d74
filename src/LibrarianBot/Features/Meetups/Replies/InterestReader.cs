using LibrarianBot.Store;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Replies;

/// <summary>
/// Which of Discord's events are meetups, and who needn't be asked about them. By hand and not by Entity Framework: it is
/// asked of all networks, and by a program at rest.
/// </summary>
internal sealed class InterestReader(StoreFile file, IClock clock)
{
    /// <summary>The meetup ahead that this event shows; null for events of others.</summary>
    public long? MeetupOf(long networkId, long eventId)
    {
        using var connection = file.OpenReader();
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT Id FROM Meetups WHERE NetworkId = $network AND EventId = $event AND \"State\" = 'Announced' AND Begins > $now";
        command.Parameters.AddWithValue("$network", networkId);
        command.Parameters.AddWithValue("$event", eventId);
        command.Parameters.AddWithValue("$now", Now);
        return (long?)command.ExecuteScalar();
    }

    /// <summary>Who has answered, or was asked before.</summary>
    public IReadOnlySet<long> Settled(long meetupId)
    {
        using var connection = file.OpenReader();
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT MemberId FROM MeetupReplies WHERE MeetupId = $meetup AND (Answer IS NOT NULL OR WasAskedAboutInterest = 1)";
        command.Parameters.AddWithValue("$meetup", meetupId);
        return Rows(command, row => row.GetInt64(0)).ToHashSet();
    }

    /// <summary>The meetups ahead, of all networks, that Discord shows as events.</summary>
    public IReadOnlyList<(long NetworkId, long MeetupId, long EventId)> Ahead()
    {
        using var connection = file.OpenReader();
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT NetworkId, Id, EventId FROM Meetups INDEXED BY IX_Meetups_Ahead WHERE \"State\" = 'Announced' AND EventId IS NOT NULL AND Begins > $now";
        command.Parameters.AddWithValue("$now", Now);
        return Rows(command, row => (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2)));
    }

    private long Now => InstantConversion.ToStored(clock.GetCurrentInstant());

    private static List<T> Rows<T>(SqliteCommand command, Func<SqliteDataReader, T> read)
    {
        using var rows = command.ExecuteReader();
        var found = new List<T>();
        while (rows.Read())
        {
            found.Add(read(rows));
        }

        return found;
    }
}
