namespace LibrarianBot.Store.Search;

/// <summary>The network's memory: titles and topics by the words in them. Open and closed lists alike.</summary>
internal sealed class TitleSearch(SearchReaders readers)
{
    /// <summary>Rows looked at for each title wanted: more than one list may have the same title.</summary>
    private const int RowsForEach = 3;

    /// <summary>
    /// Different titles whose title, author or ISBN has these words, and lists whose topic has them. Those with the whole
    /// last word come before those with a word that begins so; of each the newest first.
    /// </summary>
    /// <param name="networkId">The network.</param>
    /// <param name="typed">What a person typed.</param>
    /// <param name="titles">How many titles at most.</param>
    /// <param name="topics">
    /// How many lists at most. They are looked for only where titles leave room: a second search takes as long as the first.
    /// </param>
    public Findings Find(long networkId, string typed, int titles, int topics)
    {
        if (SearchText.ToMatch(typed) is not { } match)
        {
            return Findings.None;
        }

        var reader = readers.Take();
        try
        {
            if (readers.SlotOf(networkId, reader) is not { } slot)
            {
                return Findings.None;
            }

            var found = FindTitles(reader, slot, match, titles);
            var lists =
                topics == 0 || (titles > 0 && found.Count == titles)
                    ? []
                    : reader.FindTopics(slot, match.Widest, topics);
            return new Findings(found, lists);
        }
        finally
        {
            readers.Return(reader);
        }
    }

    private static List<FoundTitle> FindTitles(
        SearchReader reader,
        long slot,
        SearchMatch match,
        int most
    )
    {
        var found = new List<FoundTitle>(most);
        if (most > 0)
        {
            reader.FindTitles(slot, match.First, found, most, most * RowsForEach);
        }

        if (found.Count < most && match.Then is { } then)
        {
            // The first ones come again, and are passed over.
            reader.FindTitles(slot, then, found, most, 2 * most * RowsForEach);
        }

        return found;
    }
}
