using System.Collections.Concurrent;

namespace LibrarianBot.Discord.Rest.Limits;

/// <summary>The rate limits known so far: by the name that Discord gives them and the channel, server or token they count for.</summary>
internal sealed class Buckets(TimeProvider clock)
{
    private const int SweepAt = 512;

    private readonly ConcurrentDictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Name, string Major), Bucket> _buckets = new();
    private int _sweepAt = SweepAt;

    public int Count => _buckets.Count;

    /// <summary>The limit that the request counts for; by route until Discord has named it.</summary>
    public Bucket For(RestRequest request)
    {
        var route = request.ToString();
        var key = (_names.GetValueOrDefault(route, route), request.Major);
        if (_buckets.Count > _sweepAt)
        {
            Sweep();
        }

        return _buckets.GetOrAdd(key, static (_, clock) => new Bucket(clock), clock);
    }

    /// <summary>Remembers the name that Discord gave to the request's limit, and what was said about it.</summary>
    public void Learn(RestRequest request, Bucket bucket, RateLimitHeaders learnt)
    {
        _names[request.ToString()] = learnt.Bucket;
        var shared = _buckets.GetOrAdd((learnt.Bucket, request.Major), bucket);
        if (shared != bucket)
        {
            // Another route with the same limit was here first; both count from now on in its bucket.
            shared.Hear(learnt);
        }
    }

    /// <summary>Interaction tokens come and go: what is idle is forgotten, or memory would grow with every command.</summary>
    private void Sweep()
    {
        foreach (var (key, bucket) in _buckets)
        {
            if (bucket.IsIdle)
            {
                _buckets.TryRemove(new(key, bucket));
            }
        }

        _sweepAt = Math.Max(SweepAt, _buckets.Count * 2);
    }
}
