using LibrarianBot.Features.Terms.Holidays;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Terms;

/// <summary>The current network's terms and closed days, as plain values that any feature may use.</summary>
internal sealed class TermReader(LibraryDb db)
{
    /// <summary>Published terms of the chosen calendar, the network's own in their place or beside them; empty when none was chosen.</summary>
    public async Task<TermCalendar> CalendarAsync(CancellationToken cancel)
    {
        var chosen = await ChosenAsync(cancel);
        var own = await db
            .OwnTerms.AsNoTracking()
            .Where(term => term.Calendar == chosen.Calendar)
            .ToListAsync(cancel);
        return new TermCalendar(
            PublishedTerms.With(own.Select(term => term.AsTerm()), chosen.Calendar),
            chosen.WeekOne
        );
    }

    /// <summary>Public holidays where the network is, and what was given by hand.</summary>
    public async Task<ClosedDays> ClosedDaysAsync(CancellationToken cancel)
    {
        var byHand = await db
            .ClosedDays.AsNoTracking()
            .ToDictionaryAsync(closed => closed.Day, closed => closed.Reason, cancel);
        var chosen = await ChosenAsync(cancel);
        return new ClosedDays(byHand, PublicHolidays.Finder(chosen.Calendar));
    }

    /// <summary>The code of the chosen calendar, or null.</summary>
    public async Task<string?> CodeAsync(CancellationToken cancel) =>
        (await ChosenAsync(cancel)).Calendar;

    private async Task<Choice> ChosenAsync(CancellationToken cancel) =>
        await db
            .Networks.Select(network => new Choice(network.Calendar, network.WeekOne))
            .FirstOrDefaultAsync(cancel)
        ?? new Choice(null, WeekOne.HoldsFirstDay);

    private sealed record Choice(string? Calendar, WeekOne WeekOne);
}
