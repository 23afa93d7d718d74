namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>A series and the place in it: "(The Hunger Games, #1)". The number is "1", "0.5", or "1-3" for several.</summary>
internal sealed record SeriesPlace(string Name, string Number)
{
    /// <summary>One named place and not a range.</summary>
    public bool IsOne => Name.Length > 0 && !Number.Contains('-');

    public bool IsNamed(IReadOnlyList<string> words) =>
        Name == string.Join(' ', TitleWords.Significant(words));

    /// <summary>"Ender's Saga" and "The Ender Quintet" don't, "Tomorrow" and "The Tomorrow Series" do.</summary>
    public bool SharesName(SeriesPlace other) =>
        Name.Split(' ').Intersect(other.Name.Split(' '), StringComparer.Ordinal).Any();
}
