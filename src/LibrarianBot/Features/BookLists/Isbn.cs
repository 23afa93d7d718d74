using System.Text;

namespace LibrarianBot.Features.BookLists;

/// <summary>An International Standard Book Number with a right check digit, kept as thirteen digits.</summary>
internal readonly record struct Isbn
{
    private readonly string _digits;

    private Isbn(string digits) => _digits = digits;

    public static Isbn Parse(string text) =>
        TryParse(text, out var isbn) ? isbn : throw new FormatException("Not an ISBN.");

    /// <summary>
    /// Reads ISBN-10 and ISBN-13, with hyphens or blanks, and the nine digits that a spreadsheet leaves of an
    /// ISBN-10 (the check digit tells that the lost leading zero was one).
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Isbn isbn)
    {
        isbn = default;
        Span<char> digits = stackalloc char[13];
        var length = 0;
        foreach (var c in text)
        {
            if (c is '-' or ' ' or '–' or '‐' or '‑')
            {
                continue;
            }

            if (length == digits.Length || !(char.IsAsciiDigit(c) || c is 'x' or 'X'))
            {
                return false;
            }

            digits[length++] = char.ToUpperInvariant(c);
        }

        return length switch
        {
            13 => TryThirteen(digits, out isbn),
            10 => TryTen(digits[..10], out isbn),
            9 => TryTen($"0{digits[..9]}", out isbn),
            _ => false,
        };
    }

    public override string ToString() => _digits ?? "";

    private static bool TryThirteen(ReadOnlySpan<char> digits, out Isbn isbn)
    {
        var good =
            (digits.StartsWith("978") || digits.StartsWith("979"))
            && !digits.Contains('X')
            && CheckDigit(digits[..12]) == digits[12];
        isbn = good ? new Isbn(new string(digits)) : default;
        return good;
    }

    private static bool TryTen(ReadOnlySpan<char> digits, out Isbn isbn)
    {
        isbn = default;
        var sum = 0;
        for (var at = 0; at < 10; at++)
        {
            if (digits[at] == 'X' && at != 9)
            {
                return false;
            }

            sum += (10 - at) * (digits[at] == 'X' ? 10 : digits[at] - '0');
        }

        if (sum % 11 != 0)
        {
            return false;
        }

        var body = new StringBuilder("978").Append(digits[..9]).ToString();
        isbn = new Isbn(body + CheckDigit(body));
        return true;
    }

    private static char CheckDigit(ReadOnlySpan<char> twelve)
    {
        var sum = 0;
        for (var at = 0; at < 12; at++)
        {
            sum += (twelve[at] - '0') * (at % 2 == 0 ? 1 : 3);
        }

        return (char)('0' + ((10 - (sum % 10)) % 10));
    }
}
