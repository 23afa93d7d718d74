namespace LibrarianBot.Features.PdLog;

/// <summary>Adds up the words of a length, one after the other: <c>1 h 30</c>, <c>an hour and a half</c>.</summary>
internal sealed class LengthSum
{
    private static readonly string[] Numbers =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ];

    private decimal _minutes;
    private decimal? _number;
    private bool _hasHours;
    private bool _hasMinutes;

    /// <summary>False where the word doesn't fit.</summary>
    public bool Take(string word) =>
        word switch
        {
            "and" or "about" or "of" or "approx" => true,
            // "2 and a half", "half an hour": the article says nothing then.
            "a" or "an" => true,
            "half" => TakePart(0.5m),
            "quarter" => TakePart(0.25m),
            "quarters" => TakeQuarters(),
            "h" or "hr" or "hrs" or "hour" or "hours" => TakeHours(),
            "m" or "min" or "mins" or "minute" or "minutes" => TakeMinutes(),
            _ when Array.IndexOf(Numbers, word) is >= 0 and var number => TakeNumber(number),
            _ when char.IsAsciiDigit(word[^1]) => TakeNumber(PdLength.Number(word)),
            _ => false,
        };

    /// <summary>In minutes; null where it says none.</summary>
    /// <param name="mostHours">A whole number alone counts hours up to this.</param>
    /// <param name="fewestMinutes">A whole number alone counts minutes from this on.</param>
    public decimal? Total(int mostHours, int fewestMinutes)
    {
        if (_number is not { } number)
        {
            return _hasHours || _hasMinutes ? _minutes : null;
        }

        if (_hasMinutes)
        {
            return null;
        }

        if (_hasHours)
        {
            return IsWhole(number) && number < 60 ? _minutes + number : null;
        }

        return !IsWhole(number) || number <= mostHours
            ? number <= 24
                ? number * 60
                : null
            : number >= fewestMinutes
                ? number
                : null;
    }

    private bool TakeNumber(decimal number)
    {
        if (_number is not null)
        {
            return false;
        }

        _number = number;
        return true;
    }

    /// <summary>"half an hour", "2 and a half hours", "an hour and a half".</summary>
    private bool TakePart(decimal part)
    {
        if (_number is null && _hasHours)
        {
            _minutes += part * 60;
            return true;
        }

        _number = (_number ?? 0) + part;
        return true;
    }

    /// <summary>"three quarters of an hour".</summary>
    private bool TakeQuarters()
    {
        _number *= 0.25m;
        return _number is not null;
    }

    private bool TakeHours()
    {
        if (_hasHours || _hasMinutes)
        {
            return false;
        }

        _minutes = (_number ?? 1) * 60;
        _number = null;
        return _hasHours = true;
    }

    private bool TakeMinutes()
    {
        if (_hasMinutes || _number is not { } number)
        {
            return false;
        }

        _minutes += number;
        _number = null;
        return _hasMinutes = true;
    }

    private static bool IsWhole(decimal number) => decimal.Truncate(number) == number;
}
