using LibrarianBot.Features.Terms;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>Which days could do instead.</summary>
internal sealed class MeetupDayReader(TermReader terms, IClock clock)
{
    /// <summary>Why the schools are closed on its day, or null.</summary>
    public async Task<string?> ClosedOnAsync(Meetup meetup, CancellationToken cancel) =>
        (await terms.ClosedDaysAsync(cancel)).Why(meetup.Day);

    /// <summary>Open days near the meetup's that are still ahead; none where its term isn't known.</summary>
    public async Task<IReadOnlyList<LocalDate>> AlternativesAsync(
        Meetup meetup,
        CancellationToken cancel
    )
    {
        var calendar = await terms.CalendarAsync(cancel);
        var term =
            calendar.Terms.FirstOrDefault(term =>
                term.Year == meetup.TermYear && term.Number == meetup.TermNumber
            ) ?? calendar.At(meetup.Day);
        if (term is null)
        {
            return [];
        }

        var now = clock.GetCurrentInstant();
        var days = new RuleDays(
            new MeetupRule(meetup.NetworkId, meetup.CreatedById, now),
            calendar,
            await terms.ClosedDaysAsync(cancel)
        );
        return
        [
            .. days.Alternatives(term, meetup.Day)
                .Where(day => (meetup.Time with { Day = day }).Begins > now),
        ];
    }
}
