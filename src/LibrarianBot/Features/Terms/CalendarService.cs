using LibrarianBot.Networks;
using LibrarianBot.Notices;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Terms;

/// <summary>Which calendar a network has, and how it counts the weeks.</summary>
internal sealed class CalendarService(
    LibraryDb db,
    MemberRoster roster,
    TermConsequences consequences,
    NoticeAlarm alarm
)
{
    /// <summary>Changes what is given and leaves the rest.</summary>
    public async Task<Choosing> ChooseAsync(
        Caller caller,
        string? calendar,
        WeekOne? weekOne,
        CancellationToken cancel
    )
    {
        if (!caller.IsCoordinator)
        {
            return new Choosing.OnlyCoordinators();
        }

        var code = calendar is null ? null : CalendarNames.Find(calendar);
        if (calendar is not null && code is null)
        {
            return new Choosing.NoSuchCalendar(calendar);
        }

        await using var write = await db.Database.BeginTransactionAsync(cancel);
        await roster.SeeAsync(caller, cancel);
        var network = await db.Networks.SingleAsync(cancel);
        if ((code ?? network.Calendar) is not { } chosen)
        {
            return new Choosing.NoCalendar();
        }

        if (
            chosen == PublishedTerms.Own
            && !await db.OwnTerms.AnyAsync(term => term.Calendar == chosen, cancel)
        )
        {
            return new Choosing.NoOwnTerms();
        }

        network.CountBy(chosen, weekOne ?? network.WeekOne);
        await db.SaveChangesAsync(cancel);
        await consequences.ChosenAsync(caller.NetworkId, caller.MemberId, cancel);
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
        return new Choosing.Done();
    }
}
