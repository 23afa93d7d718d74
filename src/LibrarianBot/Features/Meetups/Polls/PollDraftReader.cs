using LibrarianBot.Features.Terms;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>What a poll's form begins with, and what it says once it is filled in.</summary>
internal sealed class PollDraftReader(LibraryDb db, TermReader terms)
{
    public const int MostSlots = 25;
    private const int UsualMinutes = 90;

    /// <summary>A rule's time within these hours is the network's "after school".</summary>
    private static readonly (int First, int Last) Afternoon = (14, 17);

    /// <summary>When the parts of the day begin here: as the last poll had it, or the rule, or as is usual.</summary>
    public async Task<IReadOnlyList<BlockTime>> UsualTimesAsync(CancellationToken cancel)
    {
        var last = await LastAsync(cancel);
        var rule = await db
            .MeetupRules.AsNoTracking()
            .FirstOrDefaultAsync(row => row.State == MeetupRuleState.Kept, cancel);
        var isAfternoon =
            rule is not null
            && rule.StartsAt.Hour >= Afternoon.First
            && rule.StartsAt.Hour <= Afternoon.Last;
        return
        [
            .. BlockWords.Usual.Select(usual =>
                last?.Slots.FirstOrDefault(slot => slot.Block == usual.Block) is { } slot
                    ? usual with
                    {
                        StartsAt = slot.StartsAt,
                    }
                : usual.Block == DayBlock.AfterSchool && isAfternoon
                    ? usual with
                    {
                        StartsAt = rule!.StartsAt,
                    }
                : usual
            ),
        ];
    }

    /// <summary>How long a meetup takes here.</summary>
    public async Task<int> UsualMinutesAsync(CancellationToken cancel) =>
        (await LastAsync(cancel))?.Minutes
        ?? await db
            .MeetupRules.Where(row => row.State == MeetupRuleState.Kept)
            .Select(row => (int?)row.Minutes)
            .FirstOrDefaultAsync(cancel)
        ?? UsualMinutes;

    public async Task<(PollDays? Days, Polling? Refusal)> DaysAsync(
        string typed,
        LocalDate today,
        CancellationToken cancel
    )
    {
        var reader = new DayReader(today, (await terms.CalendarAsync(cancel)).TermDays);
        switch (reader.ReadSeveral(typed))
        {
            case DayResult.Days(var all):
                var days = PollDays.Of(all, await terms.ClosedDaysAsync(cancel), today);
                return days.Asked.Count > 0
                    ? (days, null)
                    : (null, new Polling.NoDays(days.LeftOut));
            case DayResult.Refused(var why):
                return (null, new Polling.DaysRefused(why, typed));
            default:
                throw new InvalidOperationException("Days were neither read nor refused.");
        }
    }

    /// <summary>The ticked parts of the day and the other times, in order; or why not.</summary>
    public async Task<(IReadOnlyList<BlockTime> Times, Polling? Refusal)> TimesAsync(
        PollTyped typed,
        CancellationToken cancel
    )
    {
        if (BlockWords.TryRead(typed.Other, out var others) is { } unread)
        {
            return ([], new Polling.TimeUnreadable(unread));
        }

        var ticked = (await UsualTimesAsync(cancel)).Where(usual =>
            typed.Blocks.Contains($"{usual.Block}", StringComparer.Ordinal)
            && others.All(other => other.Block != usual.Block)
        );
        IReadOnlyList<BlockTime> times =
        [
            .. ticked
                .Concat(others)
                .DistinctBy(time => time.StartsAt)
                .OrderBy(time => time.StartsAt),
        ];
        return (times, times.Count == 0 ? new Polling.NoTimes() : null);
    }

    /// <summary><c>Term 1 meetup</c> for a day in that term.</summary>
    public async Task<string> UsualTitleAsync(LocalDate day, CancellationToken cancel) =>
        (await terms.CalendarAsync(cancel)).At(day) is { } term
            ? $"{term.Name} meetup"
            : "Next meetup";

    private Task<MeetupPoll?> LastAsync(CancellationToken cancel) =>
        db
            .MeetupPolls.AsNoTracking()
            .Include(poll => poll.Slots)
            .OrderByDescending(poll => poll.Id)
            .FirstOrDefaultAsync(cancel);
}
