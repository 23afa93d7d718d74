using System.Diagnostics;

namespace LibrarianBot.Benchmarks.Processes;

internal static class Publishing
{
    /// <summary>The program, published as <c>deploy/</c> publishes it.</summary>
    /// <returns>The folder that it is in.</returns>
    public static async Task<string> PublishAsync()
    {
        var root = Repository();
        var folder = Path.Combine(root, "artifacts", "benchmarks", "program");
        using var script = Process.Start(
            "sh",
            [Path.Combine(root, "deploy", "publish.sh"), folder]
        );
        await script.WaitForExitAsync();
        return script.ExitCode == 0
            ? folder
            : throw new InvalidOperationException("The program couldn't be published.");
    }

    public static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "LibrarianBot.sln")))
        {
            folder =
                Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("Run it from within the repository.");
        }

        return folder;
    }
}
