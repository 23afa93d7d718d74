using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.Networks;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>Puts together where the current network is in the school year.</summary>
internal sealed class TermOverviewReader(
    LibraryDb db,
    CurrentNetwork network,
    TermReader reader,
    NetworkSettingsCache settings,
    IClock clock
)
{
    public LocalDate Today => clock.GetCurrentInstant().InZone(settings.Of(network.Id).Zone).Date;

    public async Task<TermOverview> ReadAsync(CancellationToken cancel)
    {
        var calendar = await reader.CalendarAsync(cancel);
        var overview = new TermOverview(
            await reader.CodeAsync(cancel),
            calendar,
            Today,
            TermMoment.Of(calendar, Today)
        );
        if (overview.Shown is not { } term)
        {
            return overview;
        }

        var closed = await reader.ClosedDaysAsync(cancel);
        return overview with
        {
            Closed =
            [
                .. closed
                    .Between(term.FirstDay, term.LastDay)
                    .Where(day => day.Day.DayOfWeek < IsoDayOfWeek.Saturday),
            ],
            Meetups = await MeetupsAsync(term, cancel),
        };
    }

    private async Task<List<(LocalDate Day, string Title)>> MeetupsAsync(
        SchoolTerm term,
        CancellationToken cancel
    )
    {
        var now = clock.GetCurrentInstant();
        var announced = await db
            .Meetups.AsNoTracking()
            .Where(meetup => meetup.State == MeetupState.Announced && meetup.Begins >= now)
            .OrderBy(meetup => meetup.Begins)
            .Select(meetup => new { meetup.Day, meetup.Title })
            .ToListAsync(cancel);
        return
        [
            .. announced
                .Where(meetup => term.FirstDay <= meetup.Day && meetup.Day <= term.LastDay)
                .Select(meetup => (meetup.Day, meetup.Title)),
        ];
    }
}
