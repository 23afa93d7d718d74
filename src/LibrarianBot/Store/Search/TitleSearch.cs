namespace LibrarianBot.Store.Search;

/// <summary>A title that somebody once suggested.</summary>
internal readonly record struct FoundTitle(
    long EntryId,
    long ListId,
    string Title,
    string? Author,
    string Topic
);

/// <summary>A list that somebody once asked for.</summary>
internal readonly record struct FoundTopic(long ListId, string Topic);

/// <summary>The network's memory: titles and topics by the words in them. Open and closed lists alike.</summary>
internal sealed class TitleSearch(SearchReaders readers)
{
    /// <summary>Titles whose title, author or ISBN has these words, the newest first.</summary>
    public List<FoundTitle> Titles(long networkId, string typed, int limit)
    {
        if (SearchText.ToMatch(typed) is not { } match)
        {
            return [];
        }

        var reader = readers.Take();
        try
        {
            return reader.FindTitles(networkId, match, limit);
        }
        finally
        {
            readers.Return(reader);
        }
    }

    /// <summary>Lists whose topic has these words, the newest first.</summary>
    public List<FoundTopic> Topics(long networkId, string typed, int limit)
    {
        if (SearchText.ToMatch(typed) is not { } match)
        {
            return [];
        }

        var reader = readers.Take();
        try
        {
            return reader.FindTopics(networkId, match, limit);
        }
        finally
        {
            readers.Return(reader);
        }
    }
}
