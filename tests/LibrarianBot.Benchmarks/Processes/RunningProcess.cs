using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace LibrarianBot.Benchmarks.Processes;

/// <summary>A process that the benchmark started, with its output drained as cheaply as a pipe can be.</summary>
internal sealed class RunningProcess : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);
    private readonly Process process;
    private readonly long started;
    private readonly TaskCompletionSource<string> awaited = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );
    private readonly string sign;
    private readonly Task draining;

    /// <param name="start">What to run.</param>
    /// <param name="sign">How the line begins that says that it is ready.</param>
    public RunningProcess(ProcessStartInfo start, string sign)
    {
        start.RedirectStandardOutput = true;
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        this.sign = sign;
        started = Stopwatch.GetTimestamp();
        process = Process.Start(start)!;
        draining = DrainAsync();
    }

    /// <summary>From the start of the process to the sign.</summary>
    public TimeSpan TimeToReady { get; private set; }

    public ProcessFigures Figures => new(process.Id);

    /// <summary>The line with the sign.</summary>
    public Task<string> ReadyAsync() => awaited.Task.WaitAsync(LongestStart);

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            var id = process.Id.ToString(CultureInfo.InvariantCulture);
            using var asked = Process.Start("kill", ["-TERM", id]);
            await Task.WhenAny(process.WaitForExitAsync(), Pause.ForAsync(TimeSpan.FromSeconds(8)));
            if (!process.HasExited)
            {
                process.Kill();
            }
        }

        await draining;
        process.Dispose();
    }

    private async Task DrainAsync()
    {
        var output = process.StandardOutput.BaseStream;
        var buffer = new byte[64 * 1024];
        var start = new StringBuilder();
        int read;
        while ((read = await output.ReadAsync(buffer)) > 0)
        {
            if (!awaited.Task.IsCompleted)
            {
                start.Append(Encoding.UTF8.GetString(buffer, 0, read));
                LookForSign(start.ToString());
            }
        }

        awaited.TrySetException(
            new InvalidOperationException($"It ended before it was ready:\n{start}")
        );
    }

    private void LookForSign(string output)
    {
        var lines = output.Split('\n');
        // The last one may not be whole yet.
        if (
            lines[..^1].FirstOrDefault(line => line.StartsWith(sign, StringComparison.Ordinal)) is
            { } line
        )
        {
            TimeToReady = Stopwatch.GetElapsedTime(started);
            awaited.TrySetResult(line);
        }
    }
}
