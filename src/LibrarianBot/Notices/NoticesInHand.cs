namespace LibrarianBot.Notices;

/// <summary>What is being rendered and sent just now, each row once however often its lease runs out.</summary>
internal sealed class NoticesInHand
{
    private readonly Lock _lock = new();
    private readonly Dictionary<long, Task> _tasks = [];

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _tasks.Count;
            }
        }
    }

    /// <summary>Begins the work, unless it is under way already.</summary>
    /// <param name="id">The row.</param>
    /// <param name="work">Never throws.</param>
    /// <param name="finished">Told how many are left.</param>
    public void Begin(long id, Func<Task> work, Action<int> finished)
    {
        lock (_lock)
        {
            if (!_tasks.ContainsKey(id))
            {
                _tasks.Add(id, Task.Run(() => DoAsync(id, work, finished)));
            }
        }
    }

    /// <summary>Until nothing is under way.</summary>
    public async Task IdleAsync()
    {
        while (true)
        {
            Task[] tasks;
            lock (_lock)
            {
                tasks = [.. _tasks.Values];
            }

            if (tasks.Length == 0)
            {
                return;
            }

            await Task.WhenAll(tasks);
        }
    }

    private async Task DoAsync(long id, Func<Task> work, Action<int> finished)
    {
        try
        {
            await work();
        }
        finally
        {
            int left;
            lock (_lock)
            {
                _tasks.Remove(id);
                left = _tasks.Count;
            }

            finished(left);
        }
    }
}
