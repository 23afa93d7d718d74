namespace LibrarianBot.Discord.Commands.Running;

/// <summary>
/// All that runs, with one timer for all their deadlines: a command that blocks its thread is announced in time too,
/// and one that is quick costs no timer.
/// </summary>
internal sealed class RunningCommands : IDisposable
{
    private readonly TimeProvider time;
    private readonly ITimer timer;
    private readonly Lock gate = new();
    private readonly CommandList all = new();
    private bool armed;
    private TaskCompletionSource? empty;

    public RunningCommands(TimeProvider time)
    {
        this.time = time;
        timer = time.CreateTimer(
            static state => ((RunningCommands)state!).OnTimer(),
            this,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan
        );
    }

    /// <summary>Adds a command, or refuses because the program is stopping.</summary>
    public bool TryAdd(RunningCommand command)
    {
        lock (gate)
        {
            if (empty is not null)
            {
                return false;
            }

            all.Add(command);
            if (!armed)
            {
                armed = true;
                timer.Change(command.Due, Timeout.InfiniteTimeSpan);
            }

            return true;
        }
    }

    public void Remove(RunningCommand command)
    {
        lock (gate)
        {
            all.Remove(command);
            if (all.First is null)
            {
                empty?.TrySetResult();
            }
        }
    }

    /// <summary>Takes no more, and waits until nothing runs; when told to give up it cancels what still runs, and waits on.</summary>
    public async Task DrainAsync(CancellationToken giveUp)
    {
        Task done;
        lock (gate)
        {
            empty ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            done = empty.Task;
            if (all.First is null)
            {
                empty.TrySetResult();
            }
        }

        await using var registration = giveUp.Register(GiveUp);
        await done;
    }

    public void Dispose() => timer.Dispose();

    private void GiveUp() => ForEach(static (_, _) => true, static command => command.GiveUp());

    private void OnTimer()
    {
        ForEach(
            (command, now) => command.Due >= TimeSpan.Zero && Elapsed(command, now) >= command.Due,
            static command => command.OnDue()
        );
        Arm();
    }

    private void Arm()
    {
        lock (gate)
        {
            var now = time.GetTimestamp();
            TimeSpan? soonest = null;
            for (var command = all.First; command is not null; command = command.Next)
            {
                var left = command.Due - Elapsed(command, now);
                if (command.Due >= TimeSpan.Zero && (soonest is null || left < soonest))
                {
                    soonest = left;
                }
            }

            armed = soonest is not null;
            if (soonest is { } wait)
            {
                timer.Change(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
            }
        }
    }

    private void ForEach(Func<RunningCommand, long, bool> which, Action<RunningCommand> act)
    {
        var chosen = new List<RunningCommand>();
        lock (gate)
        {
            var now = time.GetTimestamp();
            for (var command = all.First; command is not null; command = command.Next)
            {
                if (which(command, now))
                {
                    chosen.Add(command);
                }
            }
        }

        foreach (var command in chosen)
        {
            act(command);
        }
    }

    private TimeSpan Elapsed(RunningCommand command, long now) =>
        time.GetElapsedTime(command.Started, now);
}
