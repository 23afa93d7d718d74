using LibrarianBot.Benchmarks.Interactions;
using LibrarianBot.Benchmarks.Store;
using LibrarianBot.Features.Reminders;
using LibrarianBot.Store;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace LibrarianBot.Benchmarks.Notices;

/// <summary>A store of one network, made by the program's own migrations, with notices that wait.</summary>
internal static class PendingStore
{
    /// <summary>With no notice yet.</summary>
    public static async Task<StoreFile> MakeAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        var file = new StoreFile(folder);
        if (
            await StoreOpening.OpenAsync(file, ProgramTables.All, CancellationToken.None)
            is StoreOpening.Refused refused
        )
        {
            throw new InvalidOperationException(refused.Sentence);
        }

        await using var connection = file.OpenWriter();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO Networks (Slot, NetworkId, Zone, WeekOne, CreatedAt, Version)
            VALUES (1, $network, 'Australia/Melbourne', 'HoldsFirstDay', 0, 0)
            """;
        command.Parameters.AddWithValue("$network", World.Network);
        await command.ExecuteNonQueryAsync();
        return file;
    }

    /// <summary>Plans direct messages to the members in turn.</summary>
    public static void Plan(StoreFile file, int count, Instant first, Duration apart)
    {
        using var connection = file.OpenWriter();
        using var command = connection.CreateCommand();
        command.CommandText = """
            WITH RECURSIVE Numbers(N) AS (SELECT 0 UNION ALL SELECT N + 1 FROM Numbers WHERE N + 1 < $count)
            INSERT INTO Notices
                (Kind, Key, SubjectId, MemberId, DueAt, NextAt, IsLeased, State, Attempts, NetworkId, Version)
            SELECT $kind, 'benchmark:' || N, N, $member + N % $members, $first + N * $apart, $first + N * $apart,
                0, 'Planned', 0, $network, 0
            FROM Numbers
            """;
        command.Parameters.AddWithValue("$count", count);
        command.Parameters.AddWithValue("$kind", SampleReminderNotice.Kind);
        command.Parameters.AddWithValue("$member", World.FirstMember);
        command.Parameters.AddWithValue("$members", World.Members);
        command.Parameters.AddWithValue("$first", InstantConversion.ToStored(first));
        command.Parameters.AddWithValue("$apart", (long)(apart.TotalMilliseconds * 1_000));
        command.Parameters.AddWithValue("$network", World.Network);
        command.ExecuteNonQuery();
    }

    /// <summary>The members, each with the conversation that is open already.</summary>
    public static void Enrol(StoreFile file, IReadOnlyList<long> conversations)
    {
        using var connection = file.OpenWriter();
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO Members (NetworkId, MemberId, DisplayName, DmChannelId, Version)
            VALUES ($network, $member, 'Aroha', $conversation, 0)
            """;
        command.Parameters.AddWithValue("$network", World.Network);
        var member = command.Parameters.Add("$member", SqliteType.Integer);
        var conversation = command.Parameters.Add("$conversation", SqliteType.Integer);
        for (var number = 0; number < conversations.Count; number++)
        {
            member.Value = World.FirstMember + number;
            conversation.Value = conversations[number];
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <summary>As a program leaves it that was stopped, so that the next one has nothing to make good.</summary>
    public static void Close(StoreFile file)
    {
        using (var connection = file.OpenWriter())
        {
            StoreFile.Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        }

        SqliteConnection.ClearAllPools();
    }
}
