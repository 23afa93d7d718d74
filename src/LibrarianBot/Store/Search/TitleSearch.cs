namespace LibrarianBot.Store.Search;

/// <summary>The network's memory: titles and topics by the words in them. Open and closed lists alike.</summary>
internal sealed class TitleSearch(SearchReaders readers)
{
    /// <summary>Rows looked at for each title wanted: more than one list may have the same title.</summary>
    private const int RowsForEach = 3;

    /// <summary>
    /// Different titles whose title, author or ISBN has these words, the newest first, and lists whose topic has them.
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

            var found =
                titles == 0 ? [] : reader.FindTitles(slot, match, titles, titles * RowsForEach);
            var lists =
                topics == 0 || (titles > 0 && found.Count == titles)
                    ? []
                    : reader.FindTopics(slot, match, topics);
            return new Findings(found, lists);
        }
        finally
        {
            readers.Return(reader);
        }
    }
}
