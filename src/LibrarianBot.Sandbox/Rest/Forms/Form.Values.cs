using System.Globalization;
using System.Text.Json;

namespace LibrarianBot.Sandbox.Rest.Forms;

internal readonly ref partial struct Form
{
    /// <summary>A text; lengths are counted in UTF-16 units, the strictest of the ways in which Discord counts.</summary>
    public string? Text(string name, int min, int max, bool required = false)
    {
        var value = Read(
            name,
            required,
            JsonValueKind.String,
            JsonValueKind.String,
            "STRING_TYPE_CONVERT",
            "Could not interpret this value as string."
        );
        if (value?.GetString() is not { } text)
        {
            return null;
        }

        return IsWithin(name, text.Length, min, max) ? text : null;
    }

    /// <summary>A whole number of 64 bits.</summary>
    public long? Integer(string name, long min, long max, bool required = false)
    {
        if (Numeric(name, required) is not { } value)
        {
            return null;
        }

        if (!value.TryGetInt64(out var number))
        {
            Refuse(name, "NUMBER_TYPE_COERCE", $"Value \"{value.GetRawText()}\" is not int.");
            return null;
        }

        return IsInRange(name, number, min, max) ? number : null;
    }

    public double? Number(string name, double min, double max, bool required = false) =>
        Numeric(name, required) is { } value && IsInRange(name, value.GetDouble(), min, max)
            ? value.GetDouble()
            : null;

    /// <summary>One of a few whole numbers.</summary>
    public int? Choice(string name, ReadOnlySpan<int> among, bool required = false)
    {
        if (Integer(name, int.MinValue, int.MaxValue, required) is not { } number)
        {
            return null;
        }

        if (among.Contains((int)number))
        {
            return (int)number;
        }

        var list = string.Join(", ", among.ToArray());
        Refuse(name, "BASE_TYPE_CHOICES", $"Value must be one of {{{list}}}.");
        return null;
    }

    /// <summary>An instant in ISO 8601, with its offset.</summary>
    public DateTimeOffset? Instant(string name, bool required = false)
    {
        if (Text(name, 1, 64, required) is not { } text)
        {
            return null;
        }

        if (
            DateTimeOffset.TryParse(
                text,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var instant
            )
        )
        {
            return instant;
        }

        Refuse(name, "DATE_TIME_TYPE_PARSE", $"Could not parse {text}. Should be ISO8601.");
        return null;
    }

    private JsonElement? Numeric(string name, bool required) =>
        Read(
            name,
            required,
            JsonValueKind.Number,
            JsonValueKind.Number,
            "NUMBER_TYPE_COERCE",
            "Value is not int."
        );

    private bool IsInRange(string name, double number, double min, double max)
    {
        if (number < min)
        {
            Refuse(name, "NUMBER_TYPE_MIN", $"Value should be greater than or equal to {min}.");
        }
        else if (number > max)
        {
            Refuse(name, "NUMBER_TYPE_MAX", $"Value should be less than or equal to {max}.");
        }

        return number >= min && number <= max;
    }
}
