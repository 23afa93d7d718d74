namespace LibrarianBot.Discord.Rest.Limits;

/// <summary>Wakes everybody who waits for a change, at each change. Touched under its owner's lock.</summary>
internal sealed class Signal
{
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done at the next change.</summary>
    public Task Next => _next.Task;

    public void Raise()
    {
        var old = _next;
        _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
        old.TrySetResult();
    }
}
