using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace LibrarianBot.Discord.Commands;

/// <summary>An argument of a custom id, made from a number, id, text, enum value or date without saying so.</summary>
public readonly struct CustomIdArgument
{
    private readonly string? _text;

    private CustomIdArgument(string text) => _text = text;

    internal string Text => _text ?? "";

    /// <summary>A whole number.</summary>
    public static implicit operator CustomIdArgument(int value) =>
        new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A whole number.</summary>
    public static implicit operator CustomIdArgument(long value) =>
        new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>One of Discord's ids.</summary>
    public static implicit operator CustomIdArgument(Snowflake value) => new(value.ToString());

    /// <summary>A text; colons and per cent signs in it cost three characters.</summary>
    public static implicit operator CustomIdArgument(string value) => new(Escape(value));

    /// <summary>An enum value, by its name.</summary>
    public static implicit operator CustomIdArgument(Enum value) => new(Escape(value.ToString()));

    /// <summary>A date.</summary>
    public static implicit operator CustomIdArgument(LocalDate value) =>
        new(LocalDatePattern.Iso.Format(value));

    private static string Escape(string value) =>
        value
            .Replace("%", "%25", StringComparison.Ordinal)
            .Replace(":", "%3A", StringComparison.Ordinal);
}
