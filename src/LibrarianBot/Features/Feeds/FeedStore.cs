using System.Security.Cryptography;
using System.Text;
using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.Terms;
using LibrarianBot.Store;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;

namespace LibrarianBot.Features.Feeds;

/// <summary>
/// Reads what calendars hold, straight from the file: their programs ask by day and night, and Entity Framework needn't be
/// loaded for them. Every query names the network.
/// </summary>
internal sealed class FeedStore(StoreFile file)
{
    /// <summary>More than any network has in a year and a half.</summary>
    private const int Most = 500;

    private const string MeetupsSql = """
        SELECT m.Uid, m.Sequence, m.Title, m.Day, m.StartsAt, m.ZoneId, m.Minutes, m.ChangedAt, m.Mode, m.State,
               coalesce(m.Place, m.HostSchool), m.AccessNotes, m.Link, m.CalledOffWhy,
               r.Answer, r.WaitingSince, r.Bringing
        FROM Meetups m LEFT JOIN MeetupReplies r ON r.MeetupId = m.Id AND r.MemberId = $member
        WHERE m.NetworkId = $network AND m.Begins >= $since AND m.State IN ('Announced', 'Cancelled', 'Held')
        ORDER BY m.Begins, m.Id LIMIT $most
        """;

    /// <summary>The calendar that an address names, or null: also for one that was replaced or stopped.</summary>
    public FeedRow? Find(long id, string secret)
    {
        using var connection = file.OpenReader();
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT NetworkId, MemberId, WithTerms, MadeAt, Secret FROM CalendarFeeds WHERE Id = $id";
        command.Parameters.AddWithValue("$id", id);
        using var row = command.ExecuteReader();
        return row.Read() && IsSame(row.GetString(4), secret)
            ? new FeedRow(row.GetInt64(0), row.IsDBNull(1) ? null : row.GetInt64(1))
            {
                WithTerms = row.GetBoolean(2),
                MadeAt = InstantConversion.FromStored(row.GetInt64(3)),
            }
            : null;
    }

    /// <summary>What was announced and begins after a moment, called off or not, in order.</summary>
    public IReadOnlyList<FeedMeetup> Meetups(FeedRow feed, Instant since)
    {
        using var connection = file.OpenReader();
        using var command = connection.CreateCommand();
        command.CommandText = MeetupsSql;
        command.Parameters.AddWithValue("$network", feed.NetworkId);
        command.Parameters.AddWithValue("$member", (object?)feed.MemberId ?? DBNull.Value);
        command.Parameters.AddWithValue("$since", InstantConversion.ToStored(since));
        command.Parameters.AddWithValue("$most", Most);
        using var row = command.ExecuteReader();
        var meetups = new List<FeedMeetup>();
        while (row.Read())
        {
            meetups.Add(Meetup(row));
        }

        return meetups;
    }

    /// <summary>The network's calendar of terms and what it gave itself.</summary>
    public (string? Calendar, IReadOnlyList<SchoolTerm> Terms) Terms(long networkId)
    {
        using var connection = file.OpenReader();
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT n.Calendar, t.Year, t.Number, t.FirstDay, t.LastDay, t.Name
            FROM Networks n LEFT JOIN OwnTerms t ON t.NetworkId = n.NetworkId AND t.Calendar = n.Calendar
            WHERE n.NetworkId = $network
            """;
        command.Parameters.AddWithValue("$network", networkId);
        using var row = command.ExecuteReader();
        string? calendar = null;
        var own = new List<SchoolTerm>();
        while (row.Read())
        {
            calendar = Text(row, 0);
            if (!row.IsDBNull(1))
            {
                own.Add(
                    new SchoolTerm(row.GetInt32(1), row.GetInt32(2), Day(row, 3), Day(row, 4))
                    {
                        Name = row.GetString(5),
                    }
                );
            }
        }

        return (calendar, [.. PublishedTerms.With(own, calendar)]);
    }

    /// <summary>Takes as long for every secret of the same length, so that none can be felt out.</summary>
    private static bool IsSame(string kept, string given) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(kept),
            Encoding.UTF8.GetBytes(given)
        );

    private static FeedMeetup Meetup(SqliteDataReader row) =>
        new(
            row.GetString(0),
            row.GetInt32(1),
            row.GetString(2),
            new MeetupTime(Day(row, 3), Time(row, 4), row.GetString(5), row.GetInt32(6))
        )
        {
            ChangedAt = InstantConversion.FromStored(row.GetInt64(7)),
            Mode = Enum.Parse<MeetupMode>(row.GetString(8)),
            State = Enum.Parse<MeetupState>(row.GetString(9)),
            Place = Text(row, 10),
            AccessNotes = Text(row, 11),
            Link = Text(row, 12),
            CalledOffWhy = Text(row, 13),
            Answer = Text(row, 14) is { } answer ? Enum.Parse<MeetupAnswer>(answer) : null,
            IsWaiting = !row.IsDBNull(15),
            Bringing = Text(row, 16),
        };

    private static string? Text(SqliteDataReader row, int at) =>
        row.IsDBNull(at) ? null : row.GetString(at);

    private static LocalDate Day(SqliteDataReader row, int at) =>
        LocalDatePattern.Iso.Parse(row.GetString(at)).Value;

    private static LocalTime Time(SqliteDataReader row, int at) =>
        LocalTimePattern.GeneralIso.Parse(row.GetString(at)).Value;
}

/// <summary>A calendar as its address found it.</summary>
/// <param name="NetworkId">The network.</param>
/// <param name="MemberId">Whose it is; null for the network's own.</param>
internal sealed record FeedRow(long NetworkId, long? MemberId)
{
    public bool WithTerms { get; init; }
    public Instant MadeAt { get; init; }
}
