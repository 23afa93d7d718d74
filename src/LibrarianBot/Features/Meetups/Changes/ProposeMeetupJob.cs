using LibrarianBot.Features.Terms;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>
/// About a rule: makes a term's meetup ahead of its term and has the coordinator told, or looks whether more terms are
/// known. A second run finds it done.
/// </summary>
internal sealed class ProposeMeetupJob(
    LibraryDb db,
    RuleOccurrences occurrences,
    MeetupPlans plans,
    NoticePlanner planner,
    TermReader terms,
    NoticeAlarm alarm,
    IClock clock
) : IJob
{
    /// <summary>Before the last known term is over: the next year's dates are published by then.</summary>
    private const int WeeksToAsk = 12;

    public async Task<JobResult> RunAsync(Notice job, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var rule = await db
            .MeetupRules.Include(row => row.Hosts)
            .FirstOrDefaultAsync(row => row.Id == job.SubjectId, cancel);
        if (rule is not { State: MeetupRuleState.Kept })
        {
            return new JobResult.NotNeeded("The rule makes no more meetups.");
        }

        var done = TermChoice.Read(job.Detail ?? "") is { } term
            ? await MakeAsync(rule, term, cancel)
            : await LookAsync(rule, now, cancel);
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
        return done;
    }

    public Task<string> DescribeAsync(Notice job, CancellationToken cancel) =>
        Task.FromResult(
            TermChoice.Read(job.Detail ?? "") is var (year, number)
                ? $"Planning the meetup of term {number} {year}"
                : "Looking whether more term dates are known"
        );

    private async Task<JobResult> MakeAsync(
        MeetupRule rule,
        (int Year, int Number) term,
        CancellationToken cancel
    )
    {
        var meetup = await occurrences.TakeAsync(rule, term, cancel);
        if (meetup is not { State: MeetupState.Proposed })
        {
            return new JobResult.NotNeeded("That term has its meetup, or was left out.");
        }

        await plans.PlanProposalAsync(meetup, cancel);
        return new JobResult.Done("Planned it and told the coordinator.");
    }

    private async Task<JobResult> LookAsync(MeetupRule rule, Instant now, CancellationToken cancel)
    {
        await occurrences.PlanAsync(rule, cancel);
        var known = (await terms.CalendarAsync(cancel)).Terms;
        if (known is [.., var last] && last.LastDay < now.InUtc().Date.PlusWeeks(WeeksToAsk))
        {
            await planner.PlanAsync(
                new Notice(
                    rule.NetworkId,
                    MeetupKinds.TermsWanted,
                    $"meetup-rule:{rule.Id}:terms-after:{last.Year}-{last.Number}",
                    rule.Id,
                    now
                )
                {
                    MemberId = rule.CreatedById,
                    Detail = $"{last.Year}-{last.Number}",
                },
                cancel
            );
        }

        return new JobResult.Done("Looked.");
    }
}
