using NodaTime;

namespace LibrarianBot.Features.BookLists.Export;

/// <summary>A list as it leaves Discord: who asked for what, and the titles that colleagues gave.</summary>
internal sealed record FinishedList(string Topic, IReadOnlyList<FinishedTitle> Titles)
{
    /// <summary>The list's number in the store; records for library systems are told apart by it.</summary>
    public long Number { get; init; }

    /// <summary>"Years 7–8", or null.</summary>
    public string? Years { get; init; }

    /// <summary>The network's name.</summary>
    public string? Network { get; init; }

    /// <summary>Who asked, with their school, as others know them.</summary>
    public string? AskedBy { get; init; }

    public LocalDate CompiledOn { get; init; }

    /// <summary>
    /// The titles by their authors' surnames, as on a shelf; those without an author by their titles, and those that
    /// are only numbers last.
    /// </summary>
    public IReadOnlyList<FinishedTitle> ByAuthor() =>
        [
            .. Titles
                .OrderBy(title => title.IsUnnamed)
                .ThenBy(title => title.ShelfName, StringComparer.Ordinal)
                .ThenBy(title => title.ShelfTitle, StringComparer.Ordinal)
                .ThenBy(title => title.Published),
        ];

    /// <summary>Everybody who suggested a title, in alphabetical order.</summary>
    public IReadOnlyList<string> Contributors() =>
        [
            .. Titles
                .SelectMany(title => title.SuggestedBy)
                .Select(PlainCell.Of)
                .Where(name => name.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.OrdinalIgnoreCase),
        ];
}
