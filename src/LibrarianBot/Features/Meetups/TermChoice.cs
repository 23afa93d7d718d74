using System.Globalization;

namespace LibrarianBot.Features.Meetups;

/// <summary>How custom ids and suggestions name the meetup that a rule gives for a term: <c>2027-2</c>.</summary>
internal static class TermChoice
{
    public static (int Year, int Number)? Read(string choice)
    {
        var dash = choice.IndexOf('-', StringComparison.Ordinal);
        return
            dash > 0
            && TryNumber(choice.AsSpan(0, dash), out var year)
            && TryNumber(choice.AsSpan(dash + 1), out var number)
            ? (year, number)
            : null;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
