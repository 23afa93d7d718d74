using System.Text;
using FsCheck.Xunit;
using LibrarianBot.Calendars;
using Xunit;

namespace LibrarianBot.Tests.Calendars;

public sealed class CalendarLinesTests
{
    [Property(MaxTest = 1000)]
    public bool What_is_folded_is_unfolded_to_the_same(string? one, string? other)
    {
        // Halves of characters can't be written, and controls don't get into a calendar.
        var lines = new[] { $"SUMMARY:{Clean(one)}", $"LOCATION:{Clean(other)}🎲{Clean(one)}" };

        var folded = CalendarLines.Fold(string.Join("\r\n", lines) + "\r\n");

        return CalendarLines
            .Of(folded)
            .Select(line => line.Line)
            .SequenceEqual(lines, StringComparer.Ordinal);
    }

    [Fact]
    public void Lines_are_numbered_where_they_begin()
    {
        var file = Encoding.UTF8.GetBytes("A:1\r\n b\r\n\tc\r\n\r\nB:2\nC:3");

        Assert.Equal([(1, "A:1bc"), (5, "B:2"), (6, "C:3")], CalendarLines.Of(file));
    }

    private static string Clean(string? text) =>
        string.Concat(
            (text ?? "")
                .EnumerateRunes()
                .Where(rune => !Rune.IsControl(rune))
                .Select(rune => $"{rune}")
        );
}
