using LibrarianBot.Benchmarks.Processes;

namespace LibrarianBot.Benchmarks.Interactions;

/// <summary>Latency, throughput, processor time and allocation under load.</summary>
/// <param name="LightAlone">A command without the store, one at a time.</param>
/// <param name="LightMany">The same, 64 at a time.</param>
/// <param name="FindAlone">The search, one at a time.</param>
/// <param name="FindMany">The search, 64 at a time.</param>
/// <param name="Processor">Seconds of processor time for 10,000 searches, 64 at a time.</param>
/// <param name="Allocated">Bytes that the program allocates for a command without the store.</param>
internal sealed record Loads(
    Rounds LightAlone,
    Rounds LightMany,
    Rounds FindAlone,
    Rounds FindMany,
    Measured Processor,
    double Allocated
)
{
    private const int Many = 64;

    public static async Task<Loads> MeasureAsync(Stage stage)
    {
        await using var sandbox = await SandboxProcess.StartAsync();
        await using var program = stage.Program(sandbox.Url);
        await using var floor = stage.Floor(sandbox.Url);
        await Task.WhenAll(program.ReadyAsync(), floor.ReadyAsync());
        using var driver = new Driver(sandbox.Url);
        var targets = stage.Targets;
        await Trial.CheckAsync(driver, targets);
        await WarmAsync(stage, driver);

        var alone = new Load(1, stage.Options.Of(2_000), stage.Options.Rounds);
        var many = new Load(Many, stage.Options.Of(8_000), stage.Options.Rounds);
        var lightAlone = await Rounds.RunAsync(driver, Targets.Light, Targets.LightFloor, alone);
        var lightMany = await Rounds.RunAsync(driver, Targets.Light, Targets.LightFloor, many);
        var findAlone = await Rounds.RunAsync(driver, targets.Find, targets.FindFloor, alone);
        var (programBefore, floorBefore) = (program.Figures.Processor, floor.Figures.Processor);
        var findMany = await Rounds.RunAsync(driver, targets.Find, targets.FindFloor, many);
        var tens = many.Count * many.Rounds / 10_000.0;
        var programTook = (program.Figures.Processor - programBefore).TotalSeconds / tens;
        var floorTook = (floor.Figures.Processor - floorBefore).TotalSeconds / tens;

        return new Loads(
            lightAlone,
            lightMany,
            findAlone,
            findMany,
            new Measured(programTook, floorTook, programTook / floorTook),
            await Allocation.MeasureAsync(driver, Targets.Light, stage)
        );
    }

    /// <summary>Until the compiler has done with all of them: program, floor, sandbox and this driver.</summary>
    private static async Task WarmAsync(Stage stage, Driver driver)
    {
        var targets = stage.Targets;
        Target[] all = [Targets.Light, Targets.LightFloor, targets.Find, targets.FindFloor];
        for (var turn = 0; turn < 3; turn++)
        {
            foreach (var target in all)
            {
                await driver.AskAsync(target, stage.Options.Of(3_000), Many);
                await driver.AskAsync(target, stage.Options.Of(500), 1);
            }
        }
    }
}
