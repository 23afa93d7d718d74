using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LibrarianBot.Discord.Tests.Support;

/// <summary>A clock that stands still until told, and tells when somebody begins to wait.</summary>
internal sealed class WatchedClock : FakeTimeProvider
{
    private readonly Channel<TimeSpan> _waits = Channel.CreateUnbounded<TimeSpan>();

    public override ITimer CreateTimer(
        TimerCallback callback,
        object? state,
        TimeSpan dueTime,
        TimeSpan period
    )
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        _waits.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>Returns how long the next wait is that fits, as soon as it has begun.</summary>
    public async Task<TimeSpan> WaitBegunAsync(Func<TimeSpan, bool> fits)
    {
        while (true)
        {
            var wait = await _waits.Reader.ReadAsync(TestContext.Current.CancellationToken);
            if (fits(wait))
            {
                return wait;
            }
        }
    }

    /// <summary>Lets the next wait that fits begin and end, and returns how long it was.</summary>
    public async Task<TimeSpan> PassAsync(Func<TimeSpan, bool> fits)
    {
        var wait = await WaitBegunAsync(fits);
        Advance(wait);
        return wait;
    }
}
