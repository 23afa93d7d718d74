using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace LibrarianBot.Tests.Hosting;

/// <summary>The real program as a process, in an empty folder and with an environment of its own.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(40);
    private static readonly string Place = Path.Combine(AppContext.BaseDirectory, "LibrarianBot");
    private readonly Process process;
    private readonly BlockingCollection<string> lines = [];
    private readonly Task output;
    private readonly Task<string> errors;

    private RunningProgram(Process process)
    {
        this.process = process;
        output = CollectAsync();
        errors = process.StandardError.ReadToEndAsync();
    }

    public int Id => process.Id;

    /// <summary>Web:Url takes a free port unless the settings say otherwise.</summary>
    /// <param name="folder">The working folder, where an appsettings.json may lie.</param>
    /// <param name="words">The command line.</param>
    /// <param name="environment">Settings as variables.</param>
    public static RunningProgram Start(
        string folder,
        IEnumerable<string> words,
        params IEnumerable<(string Name, string Value)> environment
    ) => Start(folder, new ProcessStartInfo(Place, words), environment);

    /// <summary>As one that a limit on the size of files (RLIMIT_FSIZE) doesn't end: what it writes fails, as on a full disk.</summary>
    public static RunningProgram StartBelowLimits(
        string folder,
        params IEnumerable<(string Name, string Value)> environment
    ) =>
        Start(
            folder,
            new ProcessStartInfo("sh", ["-c", "trap '' XFSZ; exec \"$0\"", Place]),
            environment
        );

    private static RunningProgram Start(
        string folder,
        ProcessStartInfo start,
        IEnumerable<(string Name, string Value)> environment
    )
    {
        start.WorkingDirectory = folder;
        start.UseShellExecute = false;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        // Neither this machine's user secrets nor its data folder.
        start.Environment["HOME"] = folder;
        start.Environment["XDG_DATA_HOME"] = Path.Combine(folder, "data");
        start.Environment["Web__Url"] = "http://127.0.0.1:0";
        start.Environment["TryOut__Url"] = "http://127.0.0.1:0";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new RunningProgram(Process.Start(start)!);
    }

    /// <summary>Runs to the end; for starts that are refused.</summary>
    public static async Task<(int Code, string Errors, string Output)> RunAsync(
        string folder,
        IEnumerable<string> words,
        params IEnumerable<(string Name, string Value)> environment
    )
    {
        await using var program = Start(folder, words, environment);
        return await program.EndAsync();
    }

    /// <summary>The rest of the first line of output that begins so; lines before it are skipped.</summary>
    public string WaitFor(string beginning)
    {
        while (lines.TryTake(out var line, Limit))
        {
            if (line.StartsWith(beginning, StringComparison.Ordinal))
            {
                return line[beginning.Length..].Trim();
            }
        }

        throw new TimeoutException(
            $"The program never printed a line that begins with {beginning}. {(lines.IsCompleted ? errors.GetAwaiter().GetResult() : "")}"
        );
    }

    /// <summary>Waits for the end.</summary>
    public async Task<(int Code, string Errors, string Output)> EndAsync()
    {
        using var limit = new CancellationTokenSource(Limit);
        await process.WaitForExitAsync(limit.Token);
        await output;
        return (process.ExitCode, (await errors).Trim(), string.Join('\n', lines));
    }

    /// <summary>Asks it to stop as systemd and Docker do.</summary>
    public async Task<(int Code, string Errors, string Output)> StopAsync()
    {
        using var kill = Process.Start(
            "kill",
            ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]
        );
        return await EndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        await output;
        process.Dispose();
        lines.Dispose();
    }

    private async Task CollectAsync()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            lines.Add(line);
        }

        lines.CompleteAdding();
    }
}
