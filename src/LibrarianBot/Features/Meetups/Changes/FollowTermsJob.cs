using Humanizer;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>
/// Terms aren't what they were: what a rule gives follows them as long as nobody has heard of it or moved it, and else its
/// coordinator is told.
/// </summary>
internal sealed class FollowTermsJob(
    LibraryDb db,
    RuleOccurrences occurrences,
    MeetupPlans plans,
    NoticeAlarm alarm,
    IClock clock
) : IJob
{
    public async Task<JobResult> RunAsync(Notice job, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var meetups = await db
            .Meetups.Where(meetup =>
                meetup.Begins > now
                && meetup.RuleId != null
                && (meetup.State == MeetupState.Proposed || meetup.State == MeetupState.Announced)
            )
            .ToListAsync(cancel);
        var ids = meetups.ConvertAll(meetup => meetup.RuleId);
        var rules = await db
            .MeetupRules.Include(rule => rule.Hosts)
            .Where(rule => rule.State == MeetupRuleState.Kept || ids.Contains(rule.Id))
            .ToListAsync(cancel);
        foreach (var meetup in meetups)
        {
            var rule = rules.Find(rule => rule.Id == meetup.RuleId)!;
            var usual = (await occurrences.DaysAsync(rule, cancel)).For(meetup);
            await FollowAsync(meetup, usual, now, cancel);
        }

        await db.SaveChangesAsync(cancel);
        if (rules.Find(rule => rule.State == MeetupRuleState.Kept) is { } kept)
        {
            await occurrences.PlanAsync(kept, cancel);
            await db.SaveChangesAsync(cancel);
        }

        await write.CommitAsync(cancel);
        alarm.Ring();
        return new JobResult.Done($"Looked at {"meetup".ToQuantity(meetups.Count)}.");
    }

    public Task<string> DescribeAsync(Notice job, CancellationToken cancel) =>
        Task.FromResult("Looking whether the rule's meetups are still on their days");

    /// <summary>A term that is unknown now gives no day to follow.</summary>
    private async Task FollowAsync(
        Meetup meetup,
        Occurrence? usual,
        Instant now,
        CancellationToken cancel
    )
    {
        if (usual is null || usual.Day == meetup.RuleDay)
        {
            return;
        }

        // One from before the day was kept: where nothing says why it moved, it didn't.
        var given = meetup.RuleDay ?? (meetup.MovedWhy is null ? meetup.Day : null);
        meetup.RuleDay = usual.Day;
        if (usual.Day == meetup.Day)
        {
            meetup.MovedWhy = usual.MovedWhy;
            return;
        }

        var at = meetup.Time with { Day = usual.Day };
        if (meetup.State == MeetupState.Proposed && meetup.Day == given && at.Begins > now)
        {
            await MoveAsync(meetup, at, usual, now, cancel);
        }
        else
        {
            await plans.PlanTermsAsync(meetup, from: null, cancel);
        }
    }

    /// <summary>The coordinator has the time to say otherwise, even if everybody should have been told by now.</summary>
    private async Task MoveAsync(
        Meetup meetup,
        MeetupTime at,
        Occurrence usual,
        Instant now,
        CancellationToken cancel
    )
    {
        var before = MeetupBefore.Of(meetup, changedById: null);
        meetup.MoveTo(at);
        meetup.AnnounceAt = Instant.Max(meetup.AnnounceAt, now + MeetupPlans.TimeToDecide);
        (meetup.MovedWhy, meetup.Clash) = (usual.MovedWhy, usual.Clash);
        meetup.ChangedForCalendars(now);
        await plans.FollowChangeAsync(meetup, before, cancel);
        await plans.PlanTermsAsync(meetup, before.Told.At.Day, cancel);
    }
}
