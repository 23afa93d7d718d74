using System.Globalization;
using LibrarianBot.Discord.Messages;
using NodaTime.Text;

namespace LibrarianBot.Discord.Commands.Binding;

/// <summary>Reads what a person typed as the type that a parameter wants.</summary>
internal delegate Bound TextReader(string text, string name, CommandContext context);

internal static class TextReaders
{
    private const int MaxQuoted = 40;

    public static TextReader? For(Type type)
    {
        if (type == typeof(string))
        {
            return static (text, _, _) => Bound.To(text);
        }

        if (type == typeof(long))
        {
            return static (text, name, _) =>
                TryReadLong(text, out var value) ? Bound.To(value) : NotANumber(text, name);
        }

        if (type == typeof(int))
        {
            return static (text, name, _) =>
                TryReadLong(text, out var value) && (int)value == value
                    ? Bound.To((int)value)
                    : NotANumber(text, name);
        }

        if (type == typeof(NodaTime.LocalDate))
        {
            return static (text, _, _) => ReadDate(text);
        }

        return type.IsEnum ? new EnumReader(type).Read : null;
    }

    /// <summary>A text of a person for a sentence: short, and without effect.</summary>
    public static string Quote(string text) =>
        Markdown.Escape(Markdown.Cut(text.ReplaceLineEndings(" ").Trim(), MaxQuoted));

    /// <summary>Figures only. How people say dates is the host's to know: it adds a <see cref="TypeReader{T}"/>.</summary>
    private static Bound ReadDate(string text) =>
        LocalDatePattern.Iso.Parse(text.Trim()) is { Success: true, Value: var date }
            ? Bound.To(date)
            : Bound.Refuse(
                $"I couldn't read *{Quote(text)}* as a date. Write it as year, month and day: *2026-12-04*."
            );

    private static bool TryReadLong(string text, out long value) =>
        long.TryParse(
            text,
            NumberStyles.AllowLeadingSign
                | NumberStyles.AllowLeadingWhite
                | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture,
            out value
        );

    private static Bound NotANumber(string text, string name) =>
        Bound.Refuse(
            $"I couldn't read *{Quote(text)}* for *{name}*. Choose one of the suggestions, or type a whole number."
        );
}
