using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace LibrarianBot.EndToEnd.Outbox;

/// <summary>The large network's store, written before the program runs and read beside it.</summary>
internal sealed class LargeStore(string folder)
{
    public const long Network = 1_180_000_000_000_000_000;

    /// <summary>Due long after every test is over.</summary>
    public static readonly Duration NotYet = Duration.FromDays(1_000);

    /// <summary>What the tests planned; the program plans others for later by itself.</summary>
    private const string Planned =
        "(\"Key\" LIKE 'sample:%' OR \"Key\" LIKE 'meetup:%:test%' OR \"Key\" LIKE 'meetup:%:announce')";
    private readonly StoreFile file = new(folder);

    public string FilePath => file.FilePath;

    /// <summary>Makes it, with what is given to add.</summary>
    public async Task MakeAsync(Func<LibraryDb, Task> fill)
    {
        Assert.IsType<StoreOpening.Ready>(
            await StoreOpening.OpenAsync(file, ProgramTables.All, default)
        );
        var current = new CurrentNetwork();
        current.Set(Network);
        await using var db = new SqliteLibraryDb(
            SqliteLibraryDb.OptionsFor(file),
            current,
            ProgramTables.All
        );
        await fill(db);
    }

    /// <summary>The next so many become due. Only while the program doesn't run.</summary>
    public void MakeDue(int count, DateTimeOffset now)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A constant.
        command.CommandText = $"""
            UPDATE Notices SET DueAt = $now, NextAt = $now WHERE Id IN (
                SELECT Id FROM Notices WHERE {Planned} AND NextAt > $later ORDER BY Id LIMIT $count)
            """;
#pragma warning restore CA2100
        var instant = Instant.FromDateTimeOffset(now);
        command.Parameters.AddWithValue("$now", InstantConversion.ToStored(instant));
        command.Parameters.AddWithValue("$later", InstantConversion.ToStored(instant + NotYet / 2));
        command.Parameters.AddWithValue("$count", count);
        command.ExecuteNonQuery();
    }

    public int Waiting() => Records().Count(record => record.State == NoticeState.Planned);

    public IReadOnlyList<NoticeRecord> Records()
    {
        using var connection = file.OpenReader();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A constant.
        command.CommandText =
            $"SELECT Id, Kind, MemberId, State, Way, ChannelId, MessageId, SettledAt FROM Notices WHERE {Planned} ORDER BY Id";
#pragma warning restore CA2100
        using var rows = command.ExecuteReader();
        var records = new List<NoticeRecord>();
        while (rows.Read())
        {
            records.Add(Read(rows));
        }

        return records;
    }

    /// <summary>A connection that can hold the store's lock, as another program would.</summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(file.WriteConnection);
        connection.Open();
        StoreFile.WaitWhenBusy(connection);
        return connection;
    }

    private static NoticeRecord Read(SqliteDataReader rows) =>
        new(
            rows.GetInt64(0),
            rows.GetString(1),
            Number(rows, 2) is { } id ? Person.NumberOf(id) : null
        )
        {
            State = Enum.Parse<NoticeState>(rows.GetString(3)),
            Way = rows.IsDBNull(4) ? null : Enum.Parse<NoticeWay>(rows.GetString(4)),
            ChannelId = (ulong?)Number(rows, 5),
            MessageId = (ulong?)Number(rows, 6),
            SettledAt = Number(rows, 7) is { } stored
                ? InstantConversion.FromStored(stored).ToDateTimeOffset()
                : null,
        };

    private static long? Number(SqliteDataReader rows, int column) =>
        rows.IsDBNull(column) ? null : rows.GetInt64(column);
}
