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
    /// <param name="topics">How many lists at most; with none the topics aren't searched.</param>
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

            return new Findings(
                reader.FindTitles(slot, match, titles, titles * RowsForEach),
                topics == 0 ? [] : reader.FindTopics(slot, match, topics)
            );
        }
        finally
        {
            readers.Return(reader);
        }
    }
}
