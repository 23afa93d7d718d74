using System.Text.RegularExpressions;

namespace LibrarianBot.Features.BookLists.Export;

/// <summary>A title as catalogues state it: the title, the rest of it, the series, and how many letters filing skips.</summary>
internal sealed partial record TitleStatement
{
    private static readonly string[] Articles = ["The ", "A ", "An "];

    // "A is for Alibi", "A to Z": the letter, not the article.
    private static readonly HashSet<string> AfterTheLetter = new(StringComparer.OrdinalIgnoreCase)
    {
        "is",
        "to",
        "was",
        "and",
        "&",
        "for",
        "as",
    };

    private TitleStatement(string title, string rest, string series, string number)
    {
        Title = title;
        Rest = rest;
        Series = series;
        Number = number;
        Skipped = Skip(title);
    }

    /// <summary>"The Hobbit".</summary>
    public string Title { get; }

    /// <summary>"or There and Back Again", or empty.</summary>
    public string Rest { get; }

    /// <summary>"The Hunger Games" of "(The Hunger Games, #1)", or empty.</summary>
    public string Series { get; }

    /// <summary>"1" of "(The Hunger Games, #1)", or empty.</summary>
    public string Number { get; }

    /// <summary>How many characters at the title's start don't count for filing; at most nine.</summary>
    public int Skipped { get; }

    /// <summary>The whole title from the word by which it's filed.</summary>
    public string WithoutArticle =>
        Rest.Length == 0 ? Title[Skipped..] : $"{Title[Skipped..]}: {Rest}";

    public static TitleStatement Read(string name)
    {
        var series = InSeries.Match(name);
        var bare = series.Success ? name[..series.Index].TrimEnd() : name;
        if (bare.Length == 0)
        {
            bare = name;
        }

        var at = bare.IndexOf(": ", StringComparison.Ordinal);
        return new TitleStatement(
            at > 0 ? bare[..at].TrimEnd() : bare,
            at > 0 ? bare[(at + 2)..].Trim() : "",
            series.Groups["name"].Value.TrimEnd(' ', ','),
            series.Groups["number"].Value
        );
    }

    private static int Skip(string title)
    {
        var start = 0;
        while (start < title.Length && start < 5 && !char.IsLetterOrDigit(title[start]))
        {
            start++;
        }

        var from = title[start..];
        if (
            Array.Find(Articles, one => from.StartsWith(one, StringComparison.OrdinalIgnoreCase))
            is not { } article
        )
        {
            return 0;
        }

        var next = from[article.Length..].Split(' ', 2)[0];
        return next.Length == 0 || AfterTheLetter.Contains(next) ? 0 : start + article.Length;
    }

    [GeneratedRegex(
        @"\s*\((?<name>[^()#]+)#(?<number>[0-9][0-9.]*)\)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Patterns.SafetyNet
    )]
    private static partial Regex InSeries { get; }
}
