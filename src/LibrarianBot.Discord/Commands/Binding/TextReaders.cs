using System.Globalization;
using LibrarianBot.Discord.Messages;

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
            return static (text, _, context) => ReadDate(text, context);
        }

        return type.IsEnum ? new EnumReader(type).Read : null;
    }

    /// <summary>A text of a person for a sentence: short, and without effect.</summary>
    public static string Quote(string text) =>
        Markdown.Escape(Markdown.Cut(text.ReplaceLineEndings(" ").Trim(), MaxQuoted));

    private static Bound ReadDate(string text, CommandContext context)
    {
        var today = context.Today();
        return PlainDate.TryParse(text, today, out var date)
            ? Bound.To(date)
            : Bound.Refuse(PlainDate.Refusal(text, today));
    }

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
