namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>One cell of a column of ISBNs.</summary>
internal sealed record IsbnCell(string Text)
{
    private static readonly char[] Wrapping = ['=', '"', '\'', '’', '‘', '“', '”', ' ', '\u00a0'];

    /// <summary>The ISBN, where the cell holds all of it.</summary>
    public Isbn? Isbn { get; private init; }

    public IsbnDamage Damage { get; private init; }

    /// <summary>What it was before it was rounded, as far as the check digit tells.</summary>
    public IReadOnlyList<Isbn> Possible { get; private init; } = [];

    public IsbnFault Fault { get; private init; } = IsbnFault.NotAnIsbn;

    public bool IsEmpty => Unwrapped(Text).Length == 0;

    /// <summary>How many digits a rounded number shows; zero where the cell isn't one.</summary>
    public static int RoundedDigits(string cell) =>
        RoundedNumber.Read(Unwrapped(cell.Trim()), precision: 0)?.Shown ?? 0;

    public static IsbnCell Read(string cell, int precision)
    {
        var text = cell.Trim();
        var bare = Unwrapped(text);
        if (RoundedNumber.Read(bare, precision) is { } rounded)
        {
            return OfRounded(text, rounded);
        }

        if (BookLists.Isbn.TryParse(bare, out var isbn))
        {
            var damage =
                Digits(bare).Length == 9 ? IsbnDamage.ZerosLost
                : bare.Length != text.Length ? IsbnDamage.Wrapped
                : IsbnDamage.None;
            return new IsbnCell(text) { Isbn = isbn, Damage = damage };
        }

        var digits = Digits(bare);
        if (digits.Length is 7 or 8 && BookLists.Isbn.TryParse(digits.PadLeft(10, '0'), out isbn))
        {
            return new IsbnCell(text) { Isbn = isbn, Damage = IsbnDamage.ZerosLost };
        }

        return new IsbnCell(text)
        {
            Fault = digits.Length is >= 7 and <= 10 or 13
                ? IsbnFault.WrongCheckDigit
                : IsbnFault.NotAnIsbn,
        };
    }

    /// <summary>Whether it is ten digits whose first nine are that ISBN's: two cells that tell of one book.</summary>
    public bool HasBodyOf(Isbn isbn)
    {
        var digits = Digits(Unwrapped(Text));
        return digits.Length is >= 7 and <= 10
            && isbn.Ten is { } ten
            && digits.PadLeft(10, '0').AsSpan(0, 9).SequenceEqual(ten.AsSpan(0, 9));
    }

    private static IsbnCell OfRounded(string text, RoundedNumber number)
    {
        var possible = new List<Isbn>();
        foreach (var digits in number.Possible())
        {
            if (BookLists.Isbn.TryParse(digits, out var isbn))
            {
                possible.Add(isbn);
            }
        }

        return number.IsExact && possible is [var whole]
            ? new IsbnCell(text) { Isbn = whole, Damage = IsbnDamage.Wrapped }
            : new IsbnCell(text)
            {
                Possible = possible,
                Fault =
                    number.IsExact ? IsbnFault.WrongCheckDigit
                    : number.IsNearlyExact && possible.Count == 0 ? IsbnFault.NotAnIsbn
                    : IsbnFault.DigitsLost,
            };
    }

    /// <summary>Without formula, quotes and the ".0" of a number that was taken for a fraction.</summary>
    private static string Unwrapped(string text)
    {
        var bare = text.Trim(Wrapping);
        var point = bare.LastIndexOfAny(['.', ',']);
        return point > 0 && point < bare.Length - 1 && bare.AsSpan(point + 1).TrimEnd('0').IsEmpty
            ? bare[..point]
            : bare;
    }

    /// <summary>The digits and a closing X, if there is nothing else but what people put between them.</summary>
    private static string Digits(string text)
    {
        var digits = string.Concat(text.Where(c => !BookLists.Isbn.IsBetweenDigits(c)));
        return digits.AsSpan().TrimEnd("xX").ContainsAnyExceptInRange('0', '9') ? "" : digits;
    }
}
