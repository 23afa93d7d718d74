using System.Collections.Concurrent;

namespace LibrarianBot.Discord.Rest.Limits;

/// <summary>The rate limits known so far: by the name that Discord gives them and the channel, server or token they count for.</summary>
internal sealed class Buckets(TimeProvider clock)
{
    private const int SweepAt = 512;

    private readonly ConcurrentDictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Name, string Major), Bucket> buckets = new();
    private int sweepAt = SweepAt;

    public int Count => buckets.Count;

    /// <summary>The limit that the call counts for; by route until Discord has named it.</summary>
    public Bucket For(RestCall call)
    {
        var route = call.ToString();
        var key = (names.GetValueOrDefault(route, route), call.Major);
        if (buckets.Count > sweepAt)
        {
            Sweep();
        }

        return buckets.GetOrAdd(key, static (_, clock) => new Bucket(clock), clock);
    }

    /// <summary>Remembers the name that Discord gave to the call's limit, and what was said about it.</summary>
    public void Learn(RestCall call, Bucket bucket, RateLimitHeaders learnt)
    {
        names[call.ToString()] = learnt.Bucket;
        var shared = buckets.GetOrAdd((learnt.Bucket, call.Major), bucket);
        if (shared != bucket)
        {
            // Another route with the same limit was here first; both count from now on in its bucket.
            shared.Hear(learnt);
        }
    }

    /// <summary>Interaction tokens come and go: what is idle is forgotten, or memory would grow with every command.</summary>
    private void Sweep()
    {
        foreach (var (key, bucket) in buckets)
        {
            if (bucket.IsIdle)
            {
                buckets.TryRemove(new(key, bucket));
            }
        }

        sweepAt = Math.Max(SweepAt, buckets.Count * 2);
    }
}
