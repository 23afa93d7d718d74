using System.Diagnostics;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>The days within term on which schools are closed.</summary>
internal static class ClosedDaysMessages
{
    private const int MostListed = 40;

    public static Reply Answer(ClosingDays closing, LocalDate today) =>
        closing switch
        {
            ClosingDays.Closed([var day], var why) => Reply.Private(
                $"{Days.InFull(day)} is closed: {Markdown.Escape(why)}. Meetups keep away from it."
            ),
            ClosingDays.Closed([var first, .., var last] days, var why) => Reply.Private(
                $"{days.Count} days are closed, {Days.InFull(first)} to {Days.InFull(last)}: {Markdown.Escape(why)}. Meetups keep away from them."
            ),
            ClosingDays.Closed => Reply.Private(
                "There is no weekday between these two days, so nothing was changed."
            ),
            ClosingDays.Open(var day, null) => Reply.Private(
                $"{Days.Said(day, today)} is an ordinary day again."
            ),
            ClosingDays.Open(var day, { } holiday) => Reply.Private(
                $"Your schools are open on {Days.Said(day, today)} although it's {holiday}. Take that back with `/terms closed add`."
            ),
            ClosingDays.OnlyCoordinators => CalendarMessages.OnlyCoordinators,
            ClosingDays.NoReason => Reply.Private(
                "I need a reason in words, for example *student-free day*."
            ),
            ClosingDays.EndsBeforeItBegins => Reply.Private(
                "The last day is before the first. Check the two days."
            ),
            ClosingDays.TooManyDays(var most) => Reply.Private(
                $"That's more than {most} days at once. For other holidays change the term with `/terms change`."
            ),
            ClosingDays.HasPassed(var day) => Reply.Private(
                $"{Days.Said(day, today)} has passed. Choose a day to come."
            ),
            ClosingDays.NotClosed(var day) => Reply.Private(
                $"{Days.Said(day, today)} isn't closed, so nothing was changed. See which days are with `/terms closed list`."
            ),
            _ => throw new UnreachableException($"Unhandled closing: {closing}."),
        };

    public static Reply Listed(ClosedDaysView view)
    {
        var lines = new List<string>
        {
            view.Days.Count == 0
                ? "No closed days are known in the coming terms."
                : "**Closed days in the coming terms**",
        };
        lines.AddRange(view.Days.Take(MostListed).Select(day => $"- {Line(day, view.Today)}"));
        if (view.Days.Count > MostListed)
        {
            lines.Add($"- and {view.Days.Count - MostListed} more");
        }

        lines.AddRange(
            view.Open.Select(day =>
                $"Open nevertheless: {Days.Said(day.Day, view.Today)} ({day.Holiday})."
            )
        );
        lines.AddRange(
            view.Unknown.Select(year =>
                $"Not known yet for {year.Year}: {string.Join(", ", year.Names)}. Add what falls into term."
            )
        );
        lines.Add(
            "Days of one region or school (show days, student-free days) are yours to add: `/terms closed add`."
        );
        return Reply.Private(string.Join('\n', lines));
    }

    private static string Line((LocalDate Day, string Why, bool IsByHand) day, LocalDate today) =>
        $"{Days.Said(day.Day, today)}: {Markdown.Escape(day.Why)}{(day.IsByHand ? " (added by hand)" : "")}";
}
