namespace LibrarianBot.Text;

/// <summary>Several things in a sentence.</summary>
internal static class InWords
{
    /// <summary><c>Dee, Ewan and Farah</c>. Humanizer writes an ampersand where no language is set.</summary>
    public static string And(IReadOnlyList<string> parts) =>
        parts.Count == 0 ? ""
        : parts.Count == 1 ? parts[0]
        : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";
}
