using LibrarianBot.Store;
using Microsoft.Data.Sqlite;

namespace LibrarianBot.Benchmarks.Store;

/// <summary>A store with 100,000 titles on 2,000 lists of one network, made by the program's own migrations.</summary>
internal static class SeededStore
{
    public const int Titles = 100_000;
    private const int TitlesForEachList = 50;

    /// <returns>The titles, for searching.</returns>
    public static async Task<List<string>> MakeAsync(string folder, long network, long asker)
    {
        var file = new StoreFile(folder);
        if (
            await StoreOpening.OpenAsync(file, ProgramTables.All, CancellationToken.None)
            is StoreOpening.Refused refused
        )
        {
            throw new InvalidOperationException(refused.Sentence);
        }

        await using var connection = new SqliteConnection(file.WriteConnection);
        await connection.OpenAsync();
        await using var transaction = connection.BeginTransaction();
        Run(
            connection,
            """
            INSERT INTO Networks (Slot, NetworkId, Zone, WeekOne, CreatedAt, Version)
            VALUES (1, $network, 'Australia/Melbourne', 'HoldsFirstDay', 0, 0);
            INSERT INTO Members (NetworkId, MemberId, DisplayName, IsCoordinator, Version)
            VALUES ($network, $asker, 'Aroha', 0, 0);
            """,
            network,
            asker
        );
        var titles = Fill(connection, network, asker);
        await transaction.CommitAsync();
        Run(connection, "PRAGMA wal_checkpoint(TRUNCATE)", network, asker);
        SqliteConnection.ClearPool(connection);
        return titles;
    }

    private static List<string> Fill(SqliteConnection connection, long network, long asker)
    {
        using var list = Insert(
            connection,
            """
            INSERT INTO BookLists (Id, NetworkId, AskerId, Topic, State, OpenedAt, ThreadRefused, Revision, ShownRevision, Version)
            VALUES ($id, $network, $asker, $text, 'Closed', 0, 0, 0, 0, 0)
            """
        );
        using var entry = Insert(
            connection,
            """
            INSERT INTO BookListEntries (Id, NetworkId, ListId, Title, Author, SameAs, FoldedTitle, AddedAt, Version)
            VALUES ($id, $network, $list, $text, $author, $id, lower($text), 0, 0);
            INSERT INTO Suggestions (EntryId, NetworkId, MemberId, At, Version)
            VALUES ($id, $network, $asker, 0, 0);
            """
        );
        var titles = new List<string>(Titles);
        foreach (var (title, author) in new TitleSource().Take(Titles))
        {
            var id = titles.Count + 1;
            var listId = ((id - 1) / TitlesForEachList) + 1;
            if (id % TitlesForEachList == 1)
            {
                Run(list, listId, network, asker, listId, $"{title} and the like", author);
            }

            Run(entry, id, network, asker, listId, title, author);
            titles.Add(title);
        }

        return titles;
    }

    private static SqliteCommand Insert(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Both callers pass a literal.
        command.CommandText = sql;
#pragma warning restore CA2100
        string[] names = ["$id", "$network", "$asker", "$list", "$text", "$author"];
        foreach (var name in names)
        {
            command.Parameters.AddWithValue(name, null);
        }

        return command;
    }

    private static void Run(SqliteCommand command, params object[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        command.ExecuteNonQuery();
    }

    private static void Run(SqliteConnection connection, string sql, long network, long asker)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Both callers pass a literal.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$network", network);
        command.Parameters.AddWithValue("$asker", asker);
        command.ExecuteNonQuery();
    }
}
