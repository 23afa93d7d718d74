using LibrarianBot.Benchmarks.Processes;
using LibrarianBot.Sandbox.Seed;

namespace LibrarianBot.Benchmarks.Interactions;

/// <summary>Memory at rest, connected to one server and to a thousand more.</summary>
/// <param name="Idle">Resident megabytes with one server.</param>
/// <param name="IdleProportional">The same, each shared page divided among those that share it.</param>
/// <param name="Many">Resident megabytes with 1,000 servers × 100 members more.</param>
internal sealed record Memory(double Idle, double IdleProportional, double Many)
{
    private static readonly SeedGenerated ManyServers = new(Count: 1_000, Members: 100);

    public double Growth => Many - Idle;

    public static async Task<(Memory Program, Memory Floor)> MeasureAsync(Stage stage)
    {
        var (program, floor) = await MeasureAsync(stage, null);
        var (programMany, floorMany) = await MeasureAsync(stage, ManyServers);
        return (
            new Memory(program.Resident, program.Proportional, programMany.Resident),
            new Memory(floor.Resident, floor.Proportional, floorMany.Resident)
        );
    }

    private static async Task<(Held Program, Held Floor)> MeasureAsync(
        Stage stage,
        SeedGenerated? more
    )
    {
        await using var sandbox = await SandboxProcess.StartAsync(more);
        await using var program = stage.Program(sandbox.Url);
        await using var floor = stage.Floor(sandbox.Url);
        return (await AtRestAsync(program), await AtRestAsync(floor));
    }

    private static async Task<Held> AtRestAsync(RunningProcess process)
    {
        await process.ReadyAsync();
        TimeSpan before;
        do
        {
            before = process.Figures.Processor;
            await Pause.ForAsync(TimeSpan.FromSeconds(5));
        } while (process.Figures.Processor - before > TimeSpan.FromMilliseconds(50));

        return new Held(process.Figures.ResidentMegabytes, process.Figures.ProportionalMegabytes);
    }

    private sealed record Held(double Resident, double Proportional);
}
