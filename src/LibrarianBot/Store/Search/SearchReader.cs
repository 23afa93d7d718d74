using SQLitePCL;
using static SQLitePCL.raw;

namespace LibrarianBot.Store.Search;

/// <summary>A connection with its statements prepared once. One search at a time.</summary>
/// <remarks>
/// The indexes' row ids carry the network's slot above the row's own id (see SearchIndexes in the migrations), so that
/// a network's rows are one range: another's can't come, and the range costs the search nothing. Newest first by row
/// id, never by bm25: ranking has to visit every match, and a short prefix has tens of thousands.
/// </remarks>
internal sealed class SearchReader : IDisposable
{
    private const int IdBits = 40;

    private const string Slot = "SELECT Slot FROM Networks WHERE NetworkId = ?1";

    // Without LIMIT: who reads stops. SQLite would look at a bound limit while planning, and so plan anew at each search.
    private const string Range = "?1 AND i.rowid BETWEEN ?2 AND ?3 ORDER BY i.rowid DESC";

    // CROSS JOIN keeps SQLite from starting anywhere but at the index.
    private const string Titles = $"""
        SELECT l.Id, l.Topic, COALESCE(e.Title, 'ISBN ' || e.Isbn, e.Link), e.Author
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

    private readonly SearchConnection _db;
    private readonly sqlite3_stmt _slot;
    private readonly sqlite3_stmt _titles;
    private readonly sqlite3_stmt _topics;

    public SearchReader(StoreFile file)
    {
        _db = new SearchConnection(file);
        _slot = _db.Prepare(Slot);
        _titles = _db.Prepare(Titles);
        _topics = _db.Prepare(Topics);
    }

    /// <summary>The network's slot, or null while nothing is kept of it.</summary>
    public long? SlotOf(long networkId)
    {
        try
        {
            sqlite3_bind_int64(_slot, 1, networkId);
            return _db.Step(_slot) ? sqlite3_column_int64(_slot, 0) : null;
        }
        finally
        {
            sqlite3_reset(_slot);
        }
    }

    /// <summary>Adds different titles, the newest of each; reads no more rows than it must.</summary>
    /// <param name="slot">The network's.</param>
    /// <param name="match">An FTS5 expression.</param>
    /// <param name="found">What was found already, and is not added again.</param>
    /// <param name="most">How many different titles in all.</param>
    /// <param name="mostRows">How many rows at most, where many name one title.</param>
    public void FindTitles(long slot, string match, List<FoundTitle> found, int most, int mostRows)
    {
        try
        {
            Bind(_titles, slot, match);
            for (var row = 0; row < mostRows && found.Count < most && _db.Step(_titles); row++)
            {
                var (title, author) = (
                    SearchConnection.Text(_titles, 2)!,
                    SearchConnection.Text(_titles, 3)
                );
                if (!FoundTitle.IsAmong(found, title, author))
                {
                    var listId = sqlite3_column_int64(_titles, 0);
                    found.Add(
                        new FoundTitle(listId, title, author, SearchConnection.Text(_titles, 1)!)
                    );
                }
            }
        }
        finally
        {
            sqlite3_reset(_titles);
        }
    }

    public List<FoundTopic> FindTopics(long slot, string match, int most)
    {
        var found = new List<FoundTopic>();
        try
        {
            Bind(_topics, slot, match);
            while (found.Count < most && _db.Step(_topics))
            {
                found.Add(
                    new FoundTopic(
                        sqlite3_column_int64(_topics, 0),
                        SearchConnection.Text(_topics, 1)!
                    )
                );
            }
        }
        finally
        {
            sqlite3_reset(_topics);
        }

        return found;
    }

    public void Dispose()
    {
        _slot.Dispose();
        _titles.Dispose();
        _topics.Dispose();
        _db.Dispose();
    }

    private static void Bind(sqlite3_stmt statement, long slot, string match)
    {
        sqlite3_bind_text(statement, 1, match);
        sqlite3_bind_int64(statement, 2, slot << IdBits);
        sqlite3_bind_int64(statement, 3, (slot << IdBits) + (1L << IdBits) - 1);
    }
}
