using System.Globalization;

namespace LibrarianBot.Features.BookLists.Matching;

/// <summary>Numbers as titles write them: 3, three, third, 3rd, III.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["zero"] = "0",
        ["one"] = "1",
        ["two"] = "2",
        ["three"] = "3",
        ["four"] = "4",
        ["five"] = "5",
        ["six"] = "6",
        ["seven"] = "7",
        ["eight"] = "8",
        ["nine"] = "9",
        ["ten"] = "10",
        ["eleven"] = "11",
        ["twelve"] = "12",
        ["thirteen"] = "13",
        ["fourteen"] = "14",
        ["fifteen"] = "15",
        ["sixteen"] = "16",
        ["seventeen"] = "17",
        ["eighteen"] = "18",
        ["nineteen"] = "19",
        ["twenty"] = "20",
        ["thirty"] = "30",
        ["forty"] = "40",
        ["fifty"] = "50",
        ["sixty"] = "60",
        ["seventy"] = "70",
        ["eighty"] = "80",
        ["ninety"] = "90",
        ["hundred"] = "100",
        ["thousand"] = "1000",
        ["first"] = "1st",
        ["second"] = "2nd",
        ["third"] = "3rd",
        ["fourth"] = "4th",
        ["fifth"] = "5th",
        ["sixth"] = "6th",
        ["seventh"] = "7th",
        ["eighth"] = "8th",
        ["ninth"] = "9th",
        ["tenth"] = "10th",
        ["eleventh"] = "11th",
        ["twelfth"] = "12th",
    };

    // Not those that are words too (mix, dim), nor single letters, which are numbers only at a title's end.
    private static readonly Dictionary<string, string> Romans = new(StringComparer.Ordinal)
    {
        ["ii"] = "2",
        ["iii"] = "3",
        ["iv"] = "4",
        ["vi"] = "6",
        ["vii"] = "7",
        ["viii"] = "8",
        ["ix"] = "9",
        ["xi"] = "11",
        ["xii"] = "12",
        ["xiii"] = "13",
        ["xiv"] = "14",
        ["xv"] = "15",
        ["xvi"] = "16",
    };

    /// <summary>The number that a folded word says ("3", "3rd"), or null.</summary>
    public static string? Read(string word)
    {
        if (word.Length == 0)
        {
            return null;
        }

        if (char.IsDigit(word[0]))
        {
            return InDigits(word);
        }

        return Values.GetValueOrDefault(word) ?? Romans.GetValueOrDefault(word);
    }

    /// <summary>The number of a volume: also I, V and X, and "third" is 3; without leading zeros. Or null.</summary>
    public static string? ReadVolume(string word)
    {
        var number = word switch
        {
            "i" => "1",
            "v" => "5",
            "x" => "10",
            _ => Read(word),
        };
        return number is { Length: > 2 } && char.IsLetter(number[^1]) ? number[..^2] : number;
    }

    private static string? InDigits(string word)
    {
        var digits = 0;
        while (digits < word.Length && (char.IsDigit(word[digits]) || word[digits] == '.'))
        {
            digits++;
        }

        var number = word[..digits].TrimEnd('.');
        if (
            !decimal.TryParse(
                number,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var value
            )
        )
        {
            return null;
        }

        var plain = value.ToString("0.##", CultureInfo.InvariantCulture);
        return word[digits..] switch
        {
            "" => plain,
            "st" or "nd" or "rd" or "th" => plain + word[digits..],
            _ => null,
        };
    }
}
