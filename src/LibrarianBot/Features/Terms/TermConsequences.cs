namespace LibrarianBot.Features.Terms;

/// <summary>What follows when a network's terms aren't what they were. Inside the caller's unit of work.</summary>
internal sealed class TermConsequences(
    MissingYearPlans missing,
    IEnumerable<IFollowsTerms> followers
)
{
    /// <summary>They were chosen or given. Whoever did is asked for those after them.</summary>
    public async Task ChosenAsync(long networkId, long memberId, CancellationToken cancel)
    {
        await missing.PlanAsync(networkId, memberId, cancel);
        await TellAsync(networkId, cancel);
    }

    /// <summary>Single terms have other dates.</summary>
    public async Task ChangedAsync(long networkId, long memberId, CancellationToken cancel)
    {
        await missing.MoveAsync(networkId, memberId, cancel);
        await TellAsync(networkId, cancel);
    }

    private async Task TellAsync(long networkId, CancellationToken cancel)
    {
        foreach (var follower in followers)
        {
            await follower.TermsChangedAsync(networkId, cancel);
        }
    }
}
