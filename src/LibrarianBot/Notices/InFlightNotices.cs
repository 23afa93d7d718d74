namespace LibrarianBot.Notices;

/// <summary>The notices being processed just now, each once however often its lease runs out.</summary>
internal sealed class InFlightNotices
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

    /// <summary>Starts the work, unless this notice is being processed already.</summary>
    /// <param name="id">The notice's row.</param>
    /// <param name="work">Never throws.</param>
    /// <param name="finished">Called with how many are left.</param>
    public void Start(long id, Func<Task> work, Action<int> finished)
    {
        lock (_lock)
        {
            if (!_tasks.ContainsKey(id))
            {
                _tasks.Add(id, Task.Run(() => RunAsync(id, work, finished)));
            }
        }
    }

    /// <summary>Until none is left.</summary>
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

    private async Task RunAsync(long id, Func<Task> work, Action<int> finished)
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
