using Microsoft.Data.Sqlite;

namespace LibrarianBot.Store.Search;

/// <summary>A connection that only reads, with its statements prepared once. One search at a time.</summary>
/// <remarks>
/// The indexes' row ids carry the network's slot above the row's own id (see SearchIndexes in the migrations), so
/// that a network's rows are one range: another's can't come, and the range costs the search nothing. Newest first
/// by row id, never by bm25: ranking has to visit every match, and a short prefix has tens of thousands.
/// </remarks>
internal sealed class SearchReader : IDisposable
{
    private const string Range = """
        $match AND i.rowid BETWEEN (SELECT Slot FROM Networks WHERE NetworkId = $network) << 40
            AND ((SELECT Slot FROM Networks WHERE NetworkId = $network) << 40) + 0xFFFFFFFFFF
        ORDER BY i.rowid DESC LIMIT $limit
        """;

    // CROSS JOIN keeps SQLite from starting anywhere but at the index.
    private const string Titles = $"""
        SELECT e.Id, e.ListId, COALESCE(e.Title, 'ISBN ' || e.Isbn, e.Link), e.Author, l.Topic
        FROM TitleIndex i
        CROSS JOIN BookListEntries e ON e.Id = i.rowid & 0xFFFFFFFFFF
        CROSS JOIN BookLists l ON l.Id = e.ListId
        WHERE i.TitleIndex MATCH {Range}
        """;

    private const string Topics = $"""
        SELECT l.Id, l.Topic
        FROM TopicIndex i
        CROSS JOIN BookLists l ON l.Id = i.rowid & 0xFFFFFFFFFF
        WHERE i.TopicIndex MATCH {Range}
        """;

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _titles;
    private readonly SqliteCommand _topics;

    public SearchReader(StoreFile file)
    {
        _connection = file.OpenReader();
        StoreFile.Execute(_connection, "PRAGMA query_only = ON; PRAGMA mmap_size = 268435456");
        _titles = Prepare(Titles);
        _topics = Prepare(Topics);
    }

    public List<FoundTitle> FindTitles(long networkId, string match, int limit)
    {
        var found = new List<FoundTitle>(limit);
        using var rows = Run(_titles, networkId, match, limit);
        while (rows.Read())
        {
            var author = rows.IsDBNull(3) ? null : rows.GetString(3);
            found.Add(
                new FoundTitle(
                    rows.GetInt64(0),
                    rows.GetInt64(1),
                    rows.GetString(2),
                    author,
                    rows.GetString(4)
                )
            );
        }

        return found;
    }

    public List<FoundTopic> FindTopics(long networkId, string match, int limit)
    {
        var found = new List<FoundTopic>();
        using var rows = Run(_topics, networkId, match, limit);
        while (rows.Read())
        {
            found.Add(new FoundTopic(rows.GetInt64(0), rows.GetString(1)));
        }

        return found;
    }

    public void Dispose()
    {
        _titles.Dispose();
        _topics.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand Prepare(string sql)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Both callers pass a constant.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.Add("$match", SqliteType.Text);
        command.Parameters.Add("$network", SqliteType.Integer);
        command.Parameters.Add("$limit", SqliteType.Integer);
        command.Prepare();
        return command;
    }

    private static SqliteDataReader Run(
        SqliteCommand command,
        long networkId,
        string match,
        int limit
    )
    {
        command.Parameters[0].Value = match;
        command.Parameters[1].Value = networkId;
        command.Parameters[2].Value = limit;
        return command.ExecuteReader();
    }
}
