using System.Diagnostics;
using Xunit;

namespace LibrarianBot.Tests.Features.Feeds;

/// <summary>Debian's own: its modules are for that one, and another may come first on the PATH.</summary>
internal static class DebiansPython
{
    private const string Program = "/usr/bin/python3";

    public static async Task<bool> HasAsync(string module) =>
        File.Exists(Program) && (await RunAsync("-c", $"import {module}")).Code == 0;

    public static async Task<(int Code, string Output, string Errors)> RunAsync(
        params string[] words
    )
    {
        var cancel = TestContext.Current.CancellationToken;
        using var process = Process.Start(
            new ProcessStartInfo(Program, words)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var errors = process.StandardError.ReadToEndAsync(cancel);
        var output = await process.StandardOutput.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        return (process.ExitCode, output, await errors);
    }
}
