using LibrarianBot.Benchmarks.Processes;

namespace LibrarianBot.Benchmarks.Interactions;

/// <summary>From the process's start until its commands are registered, and the very first answer after that.</summary>
/// <param name="Registered">Seconds, the middle of the starts.</param>
/// <param name="FirstFind">The first command is a search: milliseconds.</param>
/// <param name="FirstRequest">The first command writes: milliseconds.</param>
internal sealed record StartUps(double Registered, double FirstFind, double FirstRequest)
{
    private const int Starts = 5;

    public static async Task<StartUps> MeasureAsync(Stage stage)
    {
        await using var sandbox = await SandboxProcess.StartAsync();
        using var driver = new Driver(sandbox.Url);
        // The first warms the disk and the sandbox, and isn't counted.
        await StartAsync(stage, sandbox, driver, Targets.Request);
        var registered = new List<double>();
        var finds = new List<double>();
        var requests = new List<double>();
        for (var start = 0; start < Starts; start++)
        {
            var (found, answer) = await StartAsync(
                stage,
                sandbox,
                driver,
                stage.Targets.Find.Bodies[start]
            );
            registered.Add(found);
            finds.Add(answer);
            (found, answer) = await StartAsync(stage, sandbox, driver, Targets.Request);
            registered.Add(found);
            requests.Add(answer);
        }

        return new StartUps(
            Rounds.Median(registered),
            Rounds.Median(finds),
            Rounds.Median(requests)
        );
    }

    private static async Task<(double Registered, double FirstAnswer)> StartAsync(
        Stage stage,
        SandboxProcess sandbox,
        Driver driver,
        ReadOnlyMemory<byte> first
    )
    {
        await sandbox.ForgetCommandsAsync();
        await using var program = stage.Program(sandbox.Url);
        await program.ReadyAsync();
        return (program.TimeToReady.TotalSeconds, await driver.AskAsync(first));
    }
}
