using System.Diagnostics.CodeAnalysis;
using LibrarianBot.Discord.Commands.Binding;
using NodaTime;
using NodaTime.Text;

namespace LibrarianBot.Discord.Commands;

/// <summary>Reads dates as Australians type them.</summary>
/// <remarks>
/// <list type="bullet">
/// <item><c>today</c>, <c>tomorrow</c>, <c>yesterday</c>, <c>the day after tomorrow</c>.</item>
/// <item><c>Friday</c>: the next Friday from today, today included. <c>Friday week</c> is seven days after that, <c>Friday fortnight</c> fourteen.</item>
/// <item><c>next Friday</c>: the Friday of next week, weeks beginning on Monday.</item>
/// <item><c>in 10 days</c>, <c>in two weeks</c>, <c>a fortnight from today</c>, <c>in 3 months</c>; at most ten years.</item>
/// <item><c>4 Dec</c>, <c>4th of December</c>, <c>Dec 4</c>, <c>4/12</c> (day first), <c>Friday 4 December</c>: without a year, the next such day from today, today included; a weekday must fit.</item>
/// <item>The same with a year (two digits are of this century), and <c>2026-12-04</c>: that very day, past or not.</item>
/// </list>
/// </remarks>
public static class PlainDate
{
    internal const int MaxLength = 100;
    private static readonly LocalDatePattern Short = LocalDatePattern.CreateWithInvariantCulture(
        "d MMM"
    );
    private static readonly LocalDatePattern WithYear = LocalDatePattern.CreateWithInvariantCulture(
        "d MMMM uuuu"
    );

    /// <summary>Reads a date; false where the text isn't one. Never throws.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="today">The day on which it was typed, where the person is.</param>
    /// <param name="date">The date, which may be past.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? text,
        LocalDate today,
        out LocalDate date
    )
    {
        var read = text is null ? null : DateReader.Read(DateWords.Split(text), today);
        date = read ?? default;
        return read is not null;
    }

    /// <summary>Reads a date of something that has happened; false where the text isn't a date. Never throws.</summary>
    /// <remarks>
    /// As <see cref="TryParse"/>, but without a year it is the last such day: <c>Friday</c>, <c>4 Dec</c>. Also
    /// <c>last Friday</c>, <c>3 days ago</c>, <c>a week ago</c>.
    /// </remarks>
    /// <param name="text">What was typed.</param>
    /// <param name="today">The day on which it was typed, where the person is.</param>
    /// <param name="date">The date; after today only where the text can mean nothing else (<c>tomorrow</c>).</param>
    public static bool TryParsePast(
        [NotNullWhen(true)] string? text,
        LocalDate today,
        out LocalDate date
    )
    {
        var read = text is null ? null : PastDateReader.Read(DateWords.Split(text), today);
        date = read ?? default;
        return read is not null;
    }

    /// <summary>The sentence for a text that isn't a date, with what may have been meant.</summary>
    /// <param name="text">What was typed; its markdown is switched off here.</param>
    /// <param name="today">The day on which it was typed.</param>
    public static string Refusal(string text, LocalDate today)
    {
        var words = DateWords.Split(text);
        if (
            words is [var first, _, ..]
            && DateWords.Weekday(first) is { } weekday
            && DateReader.Read(words.AsSpan(1), today) is { } date
        )
        {
            return $"{WithYear.Format(date)} is a {date.DayOfWeek}, not a {weekday}. Give one of the two.";
        }

        var meant = DateCorrection.Of(words, today) ?? "Friday";
        return $"I couldn't read *{TextReaders.Quote(text)}* as a date. "
            + $"Try *{meant}*, *{Short.Format(today.PlusDays(10))}* or *in two weeks*.";
    }
}
