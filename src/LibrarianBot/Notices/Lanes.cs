namespace LibrarianBot.Notices;

/// <summary>
/// One at a time for each place. Discord allows five messages in five seconds to a channel: whoever waits for that must
/// not keep those for other channels waiting too.
/// </summary>
internal sealed class Lanes
{
    private readonly Lock _lock = new();
    private readonly Dictionary<long, Lane> _lanes = [];

    /// <summary>Runs the work once those before it in its lane are through.</summary>
    public async Task<T> InAsync<T>(long place, Func<Task<T>> work, CancellationToken cancel)
    {
        var lane = Enter(place);
        try
        {
            await lane.Turn.WaitAsync(cancel);
            try
            {
                return await work();
            }
            finally
            {
                lane.Turn.Release();
            }
        }
        finally
        {
            Leave(place, lane);
        }
    }

    private Lane Enter(long place)
    {
        lock (_lock)
        {
            if (!_lanes.TryGetValue(place, out var lane))
            {
                lane = new Lane();
                _lanes.Add(place, lane);
            }

            lane.Users++;
            return lane;
        }
    }

    private void Leave(long place, Lane lane)
    {
        lock (_lock)
        {
            if (--lane.Users == 0)
            {
                _lanes.Remove(place);
                lane.Turn.Dispose();
            }
        }
    }

    private sealed class Lane
    {
        public SemaphoreSlim Turn { get; } = new(1);
        public int Users { get; set; }
    }
}
