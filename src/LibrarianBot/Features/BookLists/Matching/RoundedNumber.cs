using System.Globalization;
using System.Text.RegularExpressions;

namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>A number as spreadsheets show it when it is long: 9.78043902348E+12.</summary>
internal sealed partial class RoundedNumber
{
    private readonly long _value;
    private readonly int _missing;

    private RoundedNumber(long value, int shown, int missing)
    {
        _value = value;
        Shown = shown;
        _missing = missing;
    }

    /// <summary>How many digits it shows.</summary>
    public int Shown { get; }

    /// <summary>Whether all digits are there.</summary>
    public bool IsExact => _missing == 0;

    /// <summary>Whether only the last digit is gone, so that a check digit can tell it.</summary>
    public bool IsNearlyExact => _missing <= 1;

    /// <summary>Null where the text isn't one of seven to thirteen digits.</summary>
    /// <param name="text">The text, without anything around it.</param>
    /// <param name="precision">To how many digits it was rounded, at least; zeros at its end may have been left off.</param>
    public static RoundedNumber? Read(string text, int precision)
    {
        if (
            Scientific.Match(text) is not { Success: true } match
            || !int.TryParse(
                match.Groups["power"].ValueSpan,
                CultureInfo.InvariantCulture,
                out var power
            )
            || power is < 6 or > 12
        )
        {
            return null;
        }

        var digits = match.Groups["first"].Value + match.Groups["rest"].Value;
        var all = power + 1;
        return digits.Length > all
            ? null
            : new RoundedNumber(
                long.Parse(digits.PadRight(all, '0'), CultureInfo.InvariantCulture),
                digits.Length,
                Math.Max(0, all - Math.Max(digits.Length, precision))
            );
    }

    /// <summary>
    /// The numbers that are rounded to this one, as ISBNs' digits: none where more than the last digit is gone, since
    /// the check digit couldn't tell then.
    /// </summary>
    public IEnumerable<string> Possible()
    {
        if (!IsNearlyExact)
        {
            yield break;
        }

        // Half goes up in some programs and to the even digit in others: both ends count.
        var around = _missing == 1 ? 5 : 0;
        for (var number = _value - around; number <= _value + around; number++)
        {
            var digits = number.ToString(CultureInfo.InvariantCulture);
            yield return digits.Length > 10 ? digits : digits.PadLeft(10, '0');
        }
    }

    [GeneratedRegex(
        @"^(?<first>\d)([.,](?<rest>\d{1,14}))?[eE]\+?(?<power>\d{1,2})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Patterns.SafetyNet
    )]
    private static partial Regex Scientific { get; }
}
