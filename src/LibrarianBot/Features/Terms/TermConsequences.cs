using LibrarianBot.Features.Meetups;
using LibrarianBot.Notices;
using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>What follows when a network's terms aren't what they were. Inside the caller's transaction; the caller rings.</summary>
internal sealed class TermConsequences(
    MissingYearPlans missing,
    NoticePlanner planner,
    IClock clock
)
{
    /// <summary>They were chosen or given. Whoever did is asked for those after them.</summary>
    public async Task ChosenAsync(long networkId, long memberId, CancellationToken cancel)
    {
        await missing.PlanAsync(networkId, memberId, cancel);
        await PlanLookAsync(networkId, cancel);
    }

    /// <summary>Single terms have other dates.</summary>
    public async Task ChangedAsync(long networkId, long memberId, CancellationToken cancel)
    {
        await missing.MoveAsync(networkId, memberId, cancel);
        await PlanLookAsync(networkId, cancel);
    }

    /// <summary>Meetups of a rule go by them.</summary>
    private Task PlanLookAsync(long networkId, CancellationToken cancel) =>
        planner.PlanAsync(
            new Notice(
                networkId,
                MeetupKinds.Terms,
                $"{MeetupKinds.Terms}:{Guid.NewGuid():N}",
                networkId,
                clock.GetCurrentInstant()
            ),
            cancel
        );
}
