using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace LibrarianBot.Discord.Commands.Binding;

/// <summary>Reads one argument of a custom id; exactly what <see cref="CustomId.For"/> writes, and nothing else.</summary>
internal delegate bool ArgumentReader(string text, out object? value);

internal static class ArgumentBinders
{
    /// <summary>A reader and the most characters that it can need, or null where the type can't be an argument.</summary>
    public static (ArgumentReader Read, int MaxLength)? For(Type type)
    {
        if (type == typeof(string))
        {
            return (Text, 0);
        }

        if (type == typeof(long))
        {
            return (Long, 20);
        }

        if (type == typeof(int))
        {
            return (Int, 11);
        }

        if (type == typeof(Snowflake))
        {
            return (Id, 20);
        }

        if (type == typeof(LocalDate))
        {
            return (Date, 11);
        }

        return type.IsEnum
            ? (new EnumReader(type).TryRead, Enum.GetNames(type).Max(name => name.Length))
            : null;
    }

    private static bool Text(string text, out object? value)
    {
        value = text;
        return true;
    }

    private static bool Long(string text, out object? value)
    {
        var read = long.TryParse(
            text,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        );
        value = number;
        return read && IsWritten(number, text);
    }

    private static bool Int(string text, out object? value)
    {
        var read = int.TryParse(
            text,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        );
        value = number;
        return read && IsWritten(number, text);
    }

    private static bool Id(string text, out object? value)
    {
        var read = Snowflake.TryParse(text, null, out var id);
        value = id;
        return read && IsWritten(id.Value, text);
    }

    private static bool Date(string text, out object? value)
    {
        var parsed = LocalDatePattern.Iso.Parse(text);
        value = parsed.Success ? parsed.Value : null;
        return parsed.Success;
    }

    // Rejects +1, 007 and -0: one thing has one custom id.
    private static bool IsWritten<T>(T number, string text)
        where T : ISpanFormattable
    {
        Span<char> digits = stackalloc char[24];
        return number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture)
            && text.AsSpan().SequenceEqual(digits[..length]);
    }
}
