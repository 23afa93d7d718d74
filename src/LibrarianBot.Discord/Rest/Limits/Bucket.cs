using System.Diagnostics.CodeAnalysis;

namespace LibrarianBot.Discord.Rest.Limits;

/// <summary>
/// One of Discord's rate limits: so many requests until a moment, both learnt from the answers.
/// Until the first answer, requests go one at a time.
/// </summary>
[SuppressMessage(
    "Reliability",
    "CA1001",
    Justification = "The semaphore's wait handle is never made, so that there is nothing to dispose of."
)]
internal sealed class Bucket(TimeProvider clock)
{
    private readonly SemaphoreSlim turn = new(1);
    private readonly Lock gate = new();
    private readonly Signal changed = new();
    private int limit = 1;
    private int remaining = 1;
    private int inFlight;
    private long resetAt = long.MaxValue;
    private bool isLearnt;
    private bool unlimited;

    /// <summary>Whether nothing would be forgotten with it: no request under way, and its window over.</summary>
    public bool IsIdle
    {
        get
        {
            lock (gate)
            {
                return inFlight == 0
                    && (resetAt == long.MaxValue || clock.GetTimestamp() >= resetAt);
            }
        }
    }

    /// <summary>Takes a place, waiting in line for the window to open again where it has to. Each taken place is given back once.</summary>
    public async ValueTask TakeAsync(CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        try
        {
            while (!TryTake(out var wait, out var signal))
            {
                using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
                var delay = Task.Delay(wait, clock, stop.Token);
                await Task.WhenAny(delay, signal);
                await stop.CancelAsync();
                cancel.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Gives the place back and learns from the answer.</summary>
    /// <param name="headers">What the answer said; null where there was no answer, or none with limits.</param>
    /// <param name="succeeded">A success without limits means that Discord doesn't limit this route visibly.</param>
    public void Return(RateLimitHeaders? headers, bool succeeded)
    {
        lock (gate)
        {
            inFlight--;
            if (headers is { } learnt)
            {
                Learn(learnt);
            }
            else if (succeeded && !isLearnt)
            {
                unlimited = true;
            }
            else if (resetAt == long.MaxValue && inFlight == 0)
            {
                // Nobody is under way who could open the window for those who wait.
                remaining = Math.Max(remaining, 1);
            }

            changed.Raise();
        }
    }

    /// <summary>Learns from an answer to a request that took no place here.</summary>
    public void Hear(RateLimitHeaders headers)
    {
        lock (gate)
        {
            Learn(headers);
        }
    }

    /// <summary>Discord said to wait.</summary>
    public void Close(TimeSpan time)
    {
        lock (gate)
        {
            unlimited = false;
            remaining = 0;
            resetAt = clock.TimestampAfter(time);
        }
    }

    private bool TryTake(out TimeSpan wait, out Task signal)
    {
        lock (gate)
        {
            if (resetAt != long.MaxValue && clock.GetTimestamp() >= resetAt)
            {
                remaining = Math.Max(limit - inFlight, inFlight == 0 ? 1 : 0);
                resetAt = long.MaxValue;
            }

            signal = changed.Next;
            wait =
                resetAt == long.MaxValue
                    ? Timeout.InfiniteTimeSpan
                    : clock.GetElapsedTime(clock.GetTimestamp(), resetAt).RoundUp();
            if (!unlimited && remaining <= 0)
            {
                return false;
            }

            remaining--;
            inFlight++;
            return true;
        }
    }

    private void Learn(RateLimitHeaders learnt)
    {
        var reset = clock.TimestampAfter(learnt.ResetAfter);
        var tolerance = clock.TimestampFrequency / 4;
        var sameWindow = resetAt != long.MaxValue && Math.Abs(reset - resetAt) <= tolerance;
        unlimited = false;
        isLearnt = true;
        limit = learnt.Limit;
        remaining = sameWindow
            ? Math.Min(remaining, learnt.Remaining)
            : Math.Max(0, learnt.Remaining - inFlight);
        resetAt = sameWindow ? Math.Max(resetAt, reset) : reset;
    }
}
