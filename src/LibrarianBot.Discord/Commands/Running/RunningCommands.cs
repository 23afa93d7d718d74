namespace LibrarianBot.Discord.Commands.Running;

/// <summary>All that runs, so that a program which stops can wait for it.</summary>
internal sealed class RunningCommands
{
    private readonly Lock _gate = new();
    private readonly HashSet<RunningCommand> _all = [];
    private TaskCompletionSource? _empty;

    /// <summary>Adds a command, or refuses because the program is stopping.</summary>
    public bool TryAdd(RunningCommand command)
    {
        lock (_gate)
        {
            return _empty is null && _all.Add(command);
        }
    }

    public void Remove(RunningCommand command)
    {
        lock (_gate)
        {
            if (_all.Remove(command) && _all.Count == 0)
            {
                _empty?.TrySetResult();
            }
        }
    }

    /// <summary>Takes no more, and waits until nothing runs; when told to give up it cancels what still runs, and waits on.</summary>
    public async Task DrainAsync(CancellationToken giveUp)
    {
        Task done;
        lock (_gate)
        {
            _empty ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            done = _empty.Task;
            if (_all.Count == 0)
            {
                _empty.TrySetResult();
            }
        }

        await using var registration = giveUp.Register(GiveUp);
        await done;
    }

    private void GiveUp()
    {
        RunningCommand[] running;
        lock (_gate)
        {
            running = [.. _all];
        }

        foreach (var command in running)
        {
            command.GiveUp();
        }
    }
}
