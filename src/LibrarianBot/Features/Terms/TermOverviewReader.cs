using LibrarianBot.Networks;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>Puts together where the current network is in the school year.</summary>
internal sealed class TermOverviewReader(
    CurrentNetwork network,
    TermReader reader,
    IEnumerable<IFollowsTerms> followers,
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
            Meetups = await AheadAsync(term, cancel),
        };
    }

    private async Task<List<(LocalDate Day, string Title)>> AheadAsync(
        SchoolTerm term,
        CancellationToken cancel
    )
    {
        var ahead = new List<(LocalDate Day, string Title)>();
        foreach (var follower in followers)
        {
            ahead.AddRange(await follower.AheadAsync(term.FirstDay, term.LastDay, cancel));
        }

        return ahead;
    }
}
