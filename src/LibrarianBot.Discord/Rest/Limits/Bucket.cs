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
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Lock _gate = new();
    private readonly Signal _changed = new();
    private int _limit = 1;
    private int _remaining = 1;
    private int _inFlight;
    private long _resetAt = long.MaxValue;
    private bool _isLearnt;
    private bool _unlimited;

    /// <summary>Whether nothing would be forgotten with it: no request under way, and its window over.</summary>
    public bool IsIdle
    {
        get
        {
            lock (_gate)
            {
                return _inFlight == 0
                    && (_resetAt == long.MaxValue || clock.GetTimestamp() >= _resetAt);
            }
        }
    }

    /// <summary>Takes a place, waiting in line for the window to open again where it has to. Each taken place is given back once.</summary>
    public async ValueTask TakeAsync(CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
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
            _turn.Release();
        }
    }

    /// <summary>Gives the place back and learns from the answer.</summary>
    /// <param name="headers">What the answer said; null where there was no answer, or none with limits.</param>
    /// <param name="succeeded">A success without limits means that Discord doesn't limit this route visibly.</param>
    public void Return(RateLimitHeaders? headers, bool succeeded)
    {
        lock (_gate)
        {
            _inFlight--;
            if (headers is { } learnt)
            {
                Learn(learnt);
            }
            else if (succeeded && !_isLearnt)
            {
                _unlimited = true;
            }
            else if (_resetAt == long.MaxValue && _inFlight == 0)
            {
                // Nobody is under way who could open the window for those who wait.
                _remaining = Math.Max(_remaining, 1);
            }

            _changed.Raise();
        }
    }

    /// <summary>Learns from an answer to a request that took no place here.</summary>
    public void Hear(RateLimitHeaders headers)
    {
        lock (_gate)
        {
            Learn(headers);
        }
    }

    /// <summary>Discord said to wait.</summary>
    public void Close(TimeSpan time)
    {
        lock (_gate)
        {
            _unlimited = false;
            _remaining = 0;
            _resetAt = clock.TimestampAfter(time);
        }
    }

    private bool TryTake(out TimeSpan wait, out Task signal)
    {
        lock (_gate)
        {
            if (_resetAt != long.MaxValue && clock.GetTimestamp() >= _resetAt)
            {
                _remaining = Math.Max(_limit - _inFlight, _inFlight == 0 ? 1 : 0);
                _resetAt = long.MaxValue;
            }

            signal = _changed.Next;
            wait =
                _resetAt == long.MaxValue
                    ? Timeout.InfiniteTimeSpan
                    : clock.GetElapsedTime(clock.GetTimestamp(), _resetAt).RoundUp();
            if (!_unlimited && _remaining <= 0)
            {
                return false;
            }

            _remaining--;
            _inFlight++;
            return true;
        }
    }

    private void Learn(RateLimitHeaders learnt)
    {
        var reset = clock.TimestampAfter(learnt.ResetAfter);
        var tolerance = clock.TimestampFrequency / 4;
        var sameWindow = _resetAt != long.MaxValue && Math.Abs(reset - _resetAt) <= tolerance;
        _unlimited = false;
        _isLearnt = true;
        _limit = learnt.Limit;
        _remaining = sameWindow
            ? Math.Min(_remaining, learnt.Remaining)
            : Math.Max(0, learnt.Remaining - _inFlight);
        _resetAt = sameWindow ? Math.Max(_resetAt, reset) : reset;
    }

    /// <summary>Wakes everybody who waits for a change, at each change. Touched under the bucket's lock.</summary>
    private sealed class Signal
    {
        private TaskCompletionSource _next = new(
            TaskCreationOptions.RunContinuationsAsynchronously
        );

        /// <summary>Done at the next change.</summary>
        public Task Next => _next.Task;

        public void Raise()
        {
            var old = _next;
            _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
            old.TrySetResult();
        }
    }
}
