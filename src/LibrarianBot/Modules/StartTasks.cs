using LibrarianBot.LiveMessages;

namespace LibrarianBot.Modules;

/// <summary>Finishes what a killed program left, once the commands are registered.</summary>
internal sealed class StartTasks(LiveMessageKeeper live, IEnumerable<IStartTask> tasks)
{
    public async Task RunAsync(CancellationToken cancel)
    {
        await live.CatchUpAsync(cancel);
        foreach (var task in tasks)
        {
            await task.RunAsync(cancel);
        }
    }
}
