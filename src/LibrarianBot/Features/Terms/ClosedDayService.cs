using LibrarianBot.Features.Terms.Holidays;
using LibrarianBot.Networks;
using LibrarianBot.Notices;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace LibrarianBot.Features.Terms;

/// <summary>The days that a coordinator closes or opens by hand.</summary>
internal sealed class ClosedDayService(
    LibraryDb db,
    MemberRoster roster,
    NetworkSettingsCache settings,
    IEnumerable<IFollowsTerms> followers,
    NoticeAlarm alarm,
    IClock clock
)
{
    public const int MostDaysAtOnce = 31;

    /// <summary>Closes a day, or each weekday from one to another.</summary>
    public async Task<ClosingDays> CloseAsync(
        Caller caller,
        LocalDate first,
        LocalDate? last,
        string reason,
        CancellationToken cancel
    )
    {
        var why = PlainText.OneLine(reason, ClosedDay.LongestReason);
        if (Refusal(caller, first, last ?? first, why) is { } refusal)
        {
            return refusal;
        }

        var days = DaysOf(first, last);
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        await roster.SeeAsync(caller, cancel);
        var known = await db
            .ClosedDays.Where(closed => days.Contains(closed.Day))
            .ToListAsync(cancel);
        known.ForEach(closed => closed.Say(why));
        db.AddRange(
            days.Except(known.Select(closed => closed.Day))
                .Select(day => new ClosedDay(caller.NetworkId, day, why))
        );
        await TellAsync(caller.NetworkId, days, cancel);
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
        return new ClosingDays.Closed(days, why);
    }

    /// <summary>Takes back a day that was closed by hand, or says that the schools are open on a public holiday.</summary>
    public async Task<ClosingDays> OpenAsync(Caller caller, LocalDate day, CancellationToken cancel)
    {
        if (!caller.IsCoordinator)
        {
            return new ClosingDays.OnlyCoordinators();
        }

        await using var write = await db.Database.BeginTransactionAsync(cancel);
        await roster.SeeAsync(caller, cancel);
        var byHand = await db.ClosedDays.FirstOrDefaultAsync(row => row.Day == day, cancel);
        var calendar = await db.Networks.Select(row => row.Calendar).SingleAsync(cancel);
        var holiday = PublicHolidays.Finder(calendar)(day);
        if (byHand is null ? holiday is null : byHand.Reason is null)
        {
            return new ClosingDays.NotClosed(day);
        }

        Open(caller, day, byHand, holiday is not null);
        await TellAsync(caller.NetworkId, [day], cancel);
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
        return new ClosingDays.Open(day, holiday);
    }

    /// <summary>Something may be planned on one of these days.</summary>
    private async Task TellAsync(
        long networkId,
        IReadOnlyCollection<LocalDate> days,
        CancellationToken cancel
    )
    {
        foreach (var follower in followers)
        {
            await follower.DaysClosedAsync(networkId, days, cancel);
        }
    }

    private void Open(Caller caller, LocalDate day, ClosedDay? byHand, bool isHoliday)
    {
        if (!isHoliday)
        {
            db.Remove(byHand!);
        }
        else if (byHand is null)
        {
            db.Add(new ClosedDay(caller.NetworkId, day, reason: null));
        }
        else
        {
            byHand.Say(null);
        }
    }

    private ClosingDays? Refusal(Caller caller, LocalDate first, LocalDate last, string reason)
    {
        var today = clock.GetCurrentInstant().InZone(settings.Of(caller.NetworkId).Zone).Date;
        return !caller.IsCoordinator ? new ClosingDays.OnlyCoordinators()
            : reason.Length == 0 ? new ClosingDays.NoReason()
            : last < first ? new ClosingDays.EndsBeforeItBegins()
            : Period.DaysBetween(first, last) >= MostDaysAtOnce
                ? new ClosingDays.TooManyDays(MostDaysAtOnce)
            : last < today ? new ClosingDays.HasPassed(last)
            : null;
    }

    private static List<LocalDate> DaysOf(LocalDate first, LocalDate? last) =>
        last is not { } end || end == first
            ? [first]
            :
            [
                .. Enumerable
                    .Range(0, Period.DaysBetween(first, end) + 1)
                    .Select(first.PlusDays)
                    .Where(day => day.DayOfWeek < IsoDayOfWeek.Saturday),
            ];
}
