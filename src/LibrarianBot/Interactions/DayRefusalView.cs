using System.Globalization;
using LibrarianBot.Discord.Messages;
using NodaTime;
using NodaTime.Text;

namespace LibrarianBot.Interactions;

/// <summary>Why a day wasn't taken, and what to type instead.</summary>
internal static class DayRefusalView
{
    private const int MaxQuoted = 40;
    private static readonly LocalDatePattern WithYear = LocalDatePattern.CreateWithInvariantCulture(
        "d MMMM uuuu"
    );
    private static readonly LocalDatePattern Short = LocalDatePattern.CreateWithInvariantCulture(
        "d MMM"
    );

    /// <param name="why">The refusal.</param>
    /// <param name="typed">What was typed; its markdown is switched off here.</param>
    /// <param name="reader">What refused it.</param>
    public static string Said(DayRefusal why, string typed, DayReader reader) =>
        why switch
        {
            DayRefusal.WrongWeekday(var day, var weekday) =>
                $"{WithYear.Format(day)} is a {day.DayOfWeek}, not a {weekday}. Give one of the two.",
            DayRefusal.NoSuchDay(var month, var year) => NoSuchDay(new YearMonth(year, month)),
            DayRefusal.MonthBeforeDay(var meant) =>
                $"I read the day before the month. Did you mean *{WithYear.Format(meant)}*?",
            DayRefusal.ShortYear(var day, var month) =>
                $"Which year? Write it with four figures, for example *{day}/{month}/{reader.Today.Year + 1}*.",
            DayRefusal.Either(var one, var other) =>
                $"*{Quote(typed)}* may be *{Days.InFull(one)}* or *{Days.InFull(other)}*. Give one of the two.",
            DayRefusal.Which(var first, var last) =>
                $"*{Quote(typed)}* is more than one day, {Days.InFull(first)} to {Days.InFull(last)}. Say which, for example *{WithYear.Format(first)}*.",
            DayRefusal.FarApart(var first, var last) =>
                $"*{Quote(typed)}* would be as far apart as {Days.InFull(first)} and {Days.InFull(last)}. Write the days with their years.",
            DayRefusal.NoTerms =>
                "I don't know your terms yet, so I can't tell which day that is. Choose your calendar with `/terms calendar`, or give the days as dates.",
            DayRefusal.NoSuchWeek =>
                "No term that I know has that week ahead. See the terms with `/terms show`, or give the days as dates.",
            DayRefusal.NotInTerm(var day, var term) =>
                $"{Days.InFull(day)} isn't in the term, which is from {Days.InFull(term.FirstDay)} to {Days.InFull(term.LastDay)}. Give that date if you mean it.",
            DayRefusal.BeenThisTerm(var day, var term) =>
                $"That was {Days.InFull(day)}. For a later term say which one, for example *{day.DayOfWeek} of week {WeekOf(day, term)}, term {(term.Number % 4) + 1}*.",
            DayRefusal.NotRead => $"I couldn't read *{Quote(typed)}* as a date. "
                + $"Try *{DayCorrection.Of(typed, reader) ?? "Friday"}*, *{Short.Format(reader.Today.PlusDays(10))}* or *in two weeks*.",
            _ => throw new InvalidOperationException($"Unhandled refusal: {why}."),
        };

    private static string NoSuchDay(YearMonth month)
    {
        var last = month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth);
        return $"{last.ToString("MMMM uuuu", CultureInfo.InvariantCulture)} has no such day; its last is {Days.WithWeekday(last)}. Check the day and the month.";
    }

    private static int WeekOf(LocalDate day, TermDays term) =>
        (Period.DaysBetween(term.WeekOne, day) / 7) + 1;

    private static string Quote(string typed) =>
        Markdown.Escape(Markdown.Cut(typed.ReplaceLineEndings(" ").Trim(), MaxQuoted));
}
