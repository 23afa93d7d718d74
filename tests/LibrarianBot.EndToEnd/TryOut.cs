using LibrarianBot.Tests.Hosting;

namespace LibrarianBot.EndToEnd;

/// <summary>The program as whoever tries it out starts it: with its own sandbox, whose clock it goes by.</summary>
internal sealed class TryOut : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly RunningProgram program;

    private TryOut()
    {
        program = RunningProgram.Start(folder.Path, [], ("TryOut__KeepLog", "true"));
        Page = new Uri(program.WaitFor("Ready    to try. Open"));
    }

    public Uri Page { get; }

    public static TryOut Start() => new();

    /// <summary>Leaves what was asked of Discord for the conformance test, where somebody wants it.</summary>
    public Task KeepLogAsync(string name) => TrafficLog.KeepAsync(Page, name);

    public async ValueTask DisposeAsync()
    {
        await program.DisposeAsync();
        folder.Dispose();
    }
}
