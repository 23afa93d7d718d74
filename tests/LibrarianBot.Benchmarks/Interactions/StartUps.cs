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
        // Every start is a new application's, which has all its commands to register; the first warms the disk.
        await using var sandbox = await SandboxProcess.StartAsync(1 + (2 * Starts));
        using var driver = new Driver(sandbox.Url);
        await StartAsync(stage, sandbox, driver, 0, Targets.Request);
        var registered = new List<double>();
        var finds = new List<double>();
        var requests = new List<double>();
        for (var start = 0; start < Starts; start++)
        {
            var find = stage.Targets.Find.Bodies[start];
            var (found, answer) = await StartAsync(stage, sandbox, driver, 1 + start, find);
            registered.Add(found);
            finds.Add(answer);
            (found, answer) = await StartAsync(
                stage,
                sandbox,
                driver,
                1 + Starts + start,
                Targets.Request
            );
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
        int number,
        ReadOnlyMemory<byte> first
    )
    {
        await using var program = stage.Program(sandbox.Url, World.ProgramToken(number));
        await program.ReadyAsync();
        return (program.TimeToReady.TotalSeconds, await driver.AskAsync(first));
    }
}
