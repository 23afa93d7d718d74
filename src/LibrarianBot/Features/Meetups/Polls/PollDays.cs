using LibrarianBot.Features.Terms;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>The days that a poll asks for, and those of the typed ones that it leaves out, with why.</summary>
internal sealed record PollDays(
    IReadOnlyList<LocalDate> Asked,
    IReadOnlyList<(LocalDate Day, string Why)> LeftOut
)
{
    public static PollDays Of(IEnumerable<LocalDate> days, ClosedDays closed, LocalDate today)
    {
        var asked = new List<LocalDate>();
        var leftOut = new List<(LocalDate, string)>();
        foreach (var day in days)
        {
            var why =
                day < today ? "it has passed"
                : day == today ? "it's today"
                : day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? "the weekend"
                : closed.Why(day);
            if (why is null)
            {
                asked.Add(day);
            }
            else
            {
                leftOut.Add((day, why));
            }
        }

        return new PollDays(asked, leftOut);
    }
}
