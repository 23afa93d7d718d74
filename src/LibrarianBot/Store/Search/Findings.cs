namespace LibrarianBot.Store.Search;

/// <summary>What a search brought.</summary>
internal sealed record Findings(List<FoundTitle> Titles, List<FoundTopic> Topics)
{
    public static readonly Findings None = new([], []);
}

/// <summary>A title that somebody once suggested, and the list on which it stands.</summary>
internal readonly record struct FoundTitle(long ListId, string Title, string? Author, string Topic)
{
    /// <summary>Whether the same title by the same author was found already, in whichever case.</summary>
    public static bool IsAmong(List<FoundTitle> found, string title, string? author)
    {
        foreach (var other in found)
        {
            if (
                string.Equals(other.Title, title, StringComparison.OrdinalIgnoreCase)
                && string.Equals(other.Author, author, StringComparison.OrdinalIgnoreCase)
            )
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A list that somebody once asked for.</summary>
internal readonly record struct FoundTopic(long ListId, string Topic);
