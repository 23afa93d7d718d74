using FsCheck.Xunit;
using LibrarianBot.Features.BookLists;
using Xunit;

namespace LibrarianBot.Tests.Features;

/// <summary>Whatever the line, what is read of it keeps within the limits.</summary>
public sealed class EntryLineLimitTests
{
    [Property(MaxTest = 1000)]
    public void Any_line_is_read_or_refused_within_the_limits(string? line) => Check(line ?? "");

    /// <summary>Words in which the reader looks for something, in any order.</summary>
    [Property(MaxTest = 1000)]
    public void Any_mixture_of_what_it_looks_for_is_read_or_refused(int[] choices)
    {
        string[] parts =
        [
            " by ",
            " - ",
            ",",
            "(",
            ")",
            "[2006]",
            "Shaun Tan",
            "the arrival",
            "9781529502848",
            "https://a.b/c)",
            "ISBN ",
            "080442957X",
            "1. ",
            "•",
            "9.7E+12",
            "\u202e",
            "\ud83d",
            "😀",
            "(note)",
            " ",
            "—",
            "978-",
            "by",
        ];
        Check(
            string.Concat(choices.Select(choice => parts[(choice & int.MaxValue) % parts.Length]))
        );
    }

    private static void Check(string line)
    {
        if (EntryLineReader.Read(line) is not LineReading.Title(var entry))
        {
            return;
        }

        Assert.True(
            entry
                is { Title.Length: > 0 and <= EntryLine.LongestTitle }
                    or { Isbn: not null }
                    or { Link: not null }
        );
        Assert.True((entry.Author?.Length ?? 1) is > 0 and <= EntryLine.LongestAuthor);
        Assert.True((entry.Note?.Length ?? 1) is > 0 and <= EntryLine.LongestNote);
    }
}
