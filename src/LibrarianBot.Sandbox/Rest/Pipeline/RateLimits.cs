using System.Runtime.InteropServices;

namespace LibrarianBot.Sandbox.Rest.Pipeline;

/// <summary>Counts calls: fifty a second for each bot, and for each route and major parameter what the route says.</summary>
/// <param name="clock">The sandbox's clock; moving it forward empties the windows.</param>
/// <param name="factor">Multiplies every limit, for load that Discord would never let through.</param>
internal sealed class RateLimits(TimeProvider clock, int factor)
{
    private const int GlobalPerSecond = 50;
    private const int SweepAbove = 4096;
    private readonly Lock gate = new();
    private readonly Dictionary<(string Bucket, string Major), Window> windows = [];

    /// <summary>Counts a call of a route.</summary>
    public State Count(RestRoute route, string major) => Count((route.Bucket, major), route.Limit);

    /// <summary>Counts a call against the bot's own limit.</summary>
    public State CountGlobal(ulong applicationId) =>
        Count(("global", applicationId.ToString()), new(GlobalPerSecond, 1));

    private State Count((string, string) key, RateLimit limit)
    {
        var now = clock.GetUtcNow();
        var calls = limit.Calls * factor;
        lock (gate)
        {
            if (windows.Count > SweepAbove)
            {
                Sweep(now);
            }

            ref var window = ref CollectionsMarshal.GetValueRefOrAddDefault(windows, key, out _);
            if (window.Reset <= now)
            {
                window = new(now.AddSeconds(limit.Seconds), 0);
            }

            if (window.Used >= calls)
            {
                return new(false, calls, 0, window.Reset, window.Reset - now);
            }

            window = window with { Used = window.Used + 1 };
            return new(true, calls, calls - window.Used, window.Reset, window.Reset - now);
        }
    }

    private void Sweep(DateTimeOffset now)
    {
        foreach (var (key, window) in windows)
        {
            if (window.Reset <= now)
            {
                windows.Remove(key);
            }
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Window(DateTimeOffset Reset, int Used);

    /// <summary>A limit as it stands after a call.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct State(
        bool IsAllowed,
        int Limit,
        int Remaining,
        DateTimeOffset Reset,
        TimeSpan ResetAfter
    );
}
