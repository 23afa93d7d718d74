using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups;

/// <summary>Keeps and ends rules, and leaves single terms out. Coordinators only.</summary>
internal sealed class MeetupRuleService(
    LibraryDb db,
    MeetupRuleWriting writing,
    RuleOccurrences occurrences,
    MeetupPlans plans,
    NoticePlanner planner,
    IClock clock
)
{
    /// <summary>From now on this rule makes the meetups; what another had planned and nobody has heard of is left out.</summary>
    public Task<Ruling> KeepAsync(Caller caller, long ruleId, CancellationToken cancel) =>
        writing.ChangeAsync(
            caller,
            ruleId,
            async rule =>
            {
                if (rule.State == MeetupRuleState.Kept)
                {
                    return null;
                }

                if (await writing.KeptAsync(cancel) is { } other)
                {
                    await EndAsync(caller, other, cancel);
                }

                rule.Keep(clock.GetCurrentInstant());
                await occurrences.PlanAsync(rule, cancel);
                return null;
            },
            cancel
        );

    /// <summary>The rule makes no more meetups.</summary>
    public Task<Ruling> StopAsync(Caller caller, long ruleId, CancellationToken cancel) =>
        writing.ChangeAsync(
            caller,
            ruleId,
            async rule =>
            {
                await EndAsync(caller, rule, cancel);
                return null;
            },
            cancel
        );

    /// <summary>Leaves one term out, as long as nobody has heard of its meetup.</summary>
    public Task<Ruling> SkipAsync(
        Caller caller,
        long ruleId,
        (int Year, int Number) term,
        CancellationToken cancel
    ) =>
        writing.ChangeAsync(
            caller,
            ruleId,
            async rule =>
            {
                var meetup = await occurrences.TakeAsync(rule, term, cancel);
                if (meetup is not { State: MeetupState.Proposed })
                {
                    return new Ruling.NotThere();
                }

                await LeaveOutAsync(caller, meetup, cancel);
                return null;
            },
            cancel
        );

    private async Task EndAsync(Caller caller, MeetupRule rule, CancellationToken cancel)
    {
        rule.End(clock.GetCurrentInstant());
        await planner.WithdrawAsync(MeetupKinds.Propose, rule.Id, null, cancel);
        var unheard = await db
            .Meetups.Where(row => row.RuleId == rule.Id && row.State == MeetupState.Proposed)
            .ToListAsync(cancel);
        foreach (var meetup in unheard)
        {
            await LeaveOutAsync(caller, meetup, cancel);
        }
    }

    private async Task LeaveOutAsync(Caller caller, Meetup meetup, CancellationToken cancel)
    {
        var before = MeetupBefore.Of(meetup, caller.MemberId);
        meetup.CallOff(null, clock.GetCurrentInstant());
        await plans.FollowChangeAsync(meetup, before, cancel);
    }
}
