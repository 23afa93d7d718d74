using System.Text.RegularExpressions;

namespace LibrarianBot.Features.BookLists;

/// <summary>Parts a line into title, author and note: at " by ", at a dash, and at a comma where words follow.</summary>
internal static partial class TitleAndAuthor
{
    private static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "me",
        "you",
        "him",
        "her",
        "it",
        "us",
        "them",
        "myself",
        "yourself",
        "himself",
        "herself",
    };

    public static EntryLine Take(string line, EntryLine entry)
    {
        if (line.Length == 0)
        {
            return entry;
        }

        if (SplitAtBy(line, entry) is { } by)
        {
            return by;
        }

        if (SplitAtDash(line, entry) is { } dash)
        {
            return dash;
        }

        var (title, note) = TakeNote(line, IsRemark);
        return With(entry, title, author: null, note);
    }

    /// <summary>The last " by " that a name follows; a dash before it doesn't count ("Wonder - by R. J. Palacio").</summary>
    private static EntryLine? SplitAtBy(string line, EntryLine entry)
    {
        var at = line.LastIndexOf(" by ", StringComparison.OrdinalIgnoreCase);
        if (at <= 0)
        {
            return null;
        }

        var (author, note) = TakeNote(line[(at + 4)..].Trim(), part => !PersonName.IsName(part));
        if (IsPartOfTitle(line[..at], author))
        {
            return null;
        }

        var typedSmall = !line.Any(char.IsUpper) && author.Count(c => c == ' ') < 4;
        if (!PersonName.IsName(author) && !typedSmall)
        {
            return null;
        }

        // "Stand by Me - Stephen King": the dash is the parting, and what precedes it the title.
        return Dash.IsMatch(author) ? null : With(entry, Trimmed(line[..at]), author, note);
    }

    /// <summary>"Stand by Me", "Bird by Bird".</summary>
    private static bool IsPartOfTitle(string before, string after) =>
        Pronouns.Contains(after)
        || before
            .AsSpan(before.LastIndexOf(' ') + 1)
            .Equals(after, StringComparison.OrdinalIgnoreCase);

    private static EntryLine? SplitAtDash(string line, EntryLine entry)
    {
        var dash = Dash.Matches(line).LastOrDefault();
        if (dash is null || dash.Index == 0)
        {
            return null;
        }

        var title = Trimmed(line[..dash.Index]);
        var rest = line[(dash.Index + dash.Length)..].Trim();
        var (author, note) = TakeNote(rest, part => !PersonName.IsName(part));
        return PersonName.IsName(author)
            ? With(entry, title, author, note)
            : With(entry, title, null, rest);
    }

    /// <summary>What follows a comma, where it reads as a remark.</summary>
    private static (string Before, string? Note) TakeNote(string text, Func<string, bool> isNote)
    {
        for (var at = text.IndexOf(','); at > 0; at = text.IndexOf(',', at + 1))
        {
            var after = text[(at + 1)..].Trim();
            if (after.Length > 0 && isNote(after))
            {
                return (text[..at].TrimEnd(), after);
            }
        }

        return (text.Trim(' ', ','), null);
    }

    /// <summary>Small words in a row: titles have capitals after a comma, or few words.</summary>
    private static bool IsRemark(string text) =>
        text.Count(c => c == ' ') >= 2 && char.IsLower(text[0]);

    private static EntryLine With(EntryLine entry, string title, string? author, string? note)
    {
        var whole =
            note is null ? entry.Note
            : entry.Note is null ? note
            : $"{note}; {entry.Note}";
        return entry with
        {
            Title = Trimmed(title) is { Length: > 0 } some ? some : null,
            Author = author is null ? null : EntryLineReader.Short(author, EntryLine.LongestAuthor),
            Note = whole is null ? null : EntryLineReader.Short(whole, EntryLine.LongestNote),
        };
    }

    private static string Trimmed(string text) =>
        text.Trim(' ', ',', ';', '-', '–', '—', '"', '“', '”');

    [GeneratedRegex(@"\s+[-–—]+\s+", RegexOptions.CultureInvariant, Patterns.SafetyNet)]
    private static partial Regex Dash { get; }
}
