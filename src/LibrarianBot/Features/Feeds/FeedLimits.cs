using System.Threading.RateLimiting;

namespace LibrarianBot.Features.Feeds;

/// <summary>
/// How often a calendar is given out: calendar programs ask a few times a day, so what asks more often is broken or wants to
/// harm. Addresses that aren't there are counted for whoever guesses them, so that no guess has a limit of its own.
/// </summary>
internal sealed class FeedLimits : IDisposable
{
    /// <summary>From each calendar's address, and to each who asks for what isn't there. Behind a proxy these are one.</summary>
    public const int AMinute = 30;

    /// <summary>Forgets who hasn't asked for a while.</summary>
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<
        string,
        string
    >(static who =>
        RateLimitPartition.GetFixedWindowLimiter(
            who,
            static _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = AMinute,
                Window = TimeSpan.FromMinutes(1),
            }
        )
    );

    /// <summary>Counts this time. How long to wait when it was one too many, or null.</summary>
    /// <param name="who">An address that is there, or who asked for one that isn't.</param>
    public TimeSpan? TooMany(string who)
    {
        using var lease = _limiter.AttemptAcquire(who);
        if (lease.IsAcquired)
        {
            return null;
        }

        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait)
            ? wait
            : TimeSpan.FromMinutes(1);
    }

    public void Dispose() => _limiter.Dispose();
}
