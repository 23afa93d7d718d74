using System.Globalization;

namespace LibrarianBot.Features.BookLists;

/// <summary>An International Standard Book Number with a right check digit, kept as thirteen digits.</summary>
internal readonly record struct Isbn
{
    private static readonly string[] Labels = ["ISBN", "SBN", "EAN"];

    private readonly string _digits;

    private Isbn(string digits) => _digits = digits;

    /// <summary>The ten-digit form that older catalogues print. Null for the numbers that never had one (979).</summary>
    public string? Ten =>
        _digits is ['9', '7', '8', ..]
            ? string.Concat(_digits.AsSpan(3, 9), [TenCheckDigit(_digits.AsSpan(3, 9))])
            : null;

    public static Isbn Parse(string text) =>
        TryParse(text, out var isbn) ? isbn : throw new FormatException("Not an ISBN.");

    /// <summary>
    /// Reads ISBN-10 and ISBN-13 as they stand in a cell: with hyphens or blanks of any kind, with a label
    /// ("ISBN-13:"), in quotes or as a formula (="0439023483"). Also the nine digits that a spreadsheet leaves of an
    /// ISBN-10 (the check digit tells that the lost leading zero was one).
    /// </summary>
    /// <remarks>Whether digits in running text are meant as an ISBN, only their context can say.</remarks>
    public static bool TryParse(ReadOnlySpan<char> text, out Isbn isbn)
    {
        text = text.Trim("=\"'“”‘’ \t");
        foreach (var label in Labels)
        {
            if (text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                return TryLabelled(text[label.Length..], out isbn);
            }
        }

        return TryDigits(text, out isbn);
    }

    public override string ToString() => _digits ?? "";

    /// <summary>Hyphens, blanks, and what can't be seen: people copy them along with the digits.</summary>
    internal static bool IsBetweenDigits(char c) =>
        c is '\u00AD' or '\u2212'
        || char.IsWhiteSpace(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.DashPunctuation or UnicodeCategory.Format;

    /// <summary>What a wide form (９, Ｘ) stands for.</summary>
    internal static char Narrow(char c) =>
        c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;

    private static bool TryLabelled(ReadOnlySpan<char> text, out Isbn isbn)
    {
        text = text.TrimStart("()[]:=#.'\" \t-");
        if (TryDigits(text, out isbn))
        {
            return true;
        }

        // "ISBN-13: …", "ISBN (10) …": with them it has too many digits, so there is no other way to read it.
        return (text.StartsWith("13") || text.StartsWith("10"))
            && TryDigits(text[2..].TrimStart("()[]:=#.'\" \t-"), out isbn);
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out Isbn isbn)
    {
        isbn = default;
        Span<char> digits = stackalloc char[13];
        var length = 0;
        foreach (var typed in text)
        {
            if (IsBetweenDigits(typed))
            {
                continue;
            }

            var c = char.ToUpperInvariant(Narrow(typed));
            if (length == digits.Length || !(char.IsAsciiDigit(c) || c == 'X'))
            {
                return false;
            }

            digits[length++] = c;
        }

        return length switch
        {
            13 => TryThirteen(digits, out isbn),
            10 => TryTen(digits[..10], out isbn),
            9 => TryTen($"0{digits[..9]}", out isbn),
            _ => false,
        };
    }

    private static bool TryThirteen(ReadOnlySpan<char> digits, out Isbn isbn)
    {
        // 979-0 is for printed music.
        var good =
            (digits.StartsWith("978") || (digits.StartsWith("979") && digits[3] != '0'))
            && !digits.Contains('X')
            && IsSomeNumber(digits[3..12])
            && CheckDigit(digits[..12]) == digits[12];
        isbn = good ? new Isbn(new string(digits)) : default;
        return good;
    }

    private static bool TryTen(ReadOnlySpan<char> digits, out Isbn isbn)
    {
        isbn = default;
        if (
            digits[..9].Contains('X')
            || !IsSomeNumber(digits[..9])
            || TenCheckDigit(digits[..9]) != digits[9]
        )
        {
            return false;
        }

        var body = string.Concat("978", digits[..9]);
        isbn = new Isbn(body + CheckDigit(body));
        return true;
    }

    /// <summary>One digit throughout has a right check digit too, and is what is typed where no number is known.</summary>
    private static bool IsSomeNumber(ReadOnlySpan<char> body) => body.ContainsAnyExcept(body[0]);

    private static char TenCheckDigit(ReadOnlySpan<char> nine)
    {
        var sum = 0;
        for (var at = 0; at < 9; at++)
        {
            sum += (10 - at) * (nine[at] - '0');
        }

        var check = (11 - (sum % 11)) % 11;
        return check == 10 ? 'X' : (char)('0' + check);
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
