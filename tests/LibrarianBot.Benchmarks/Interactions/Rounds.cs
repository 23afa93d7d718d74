namespace LibrarianBot.Benchmarks.Interactions;

/// <summary>The program and the floor in turn, so that whatever else the machine does befalls both.</summary>
internal sealed class Rounds
{
    private readonly List<(Burst Program, Burst Floor)> rounds = [];

    /// <param name="driver">Asks.</param>
    /// <param name="program">What the program is asked.</param>
    /// <param name="floor">What the floor is asked.</param>
    /// <param name="load">How much of it.</param>
    public static async Task<Rounds> RunAsync(
        Driver driver,
        Target program,
        Target floor,
        Load load
    )
    {
        var measured = new Rounds();
        for (var round = 0; round < load.Rounds; round++)
        {
            // Who comes second finds the sandbox's caches warmer, so they take turns at that too.
            var (first, second) = round % 2 == 0 ? (program, floor) : (floor, program);
            var one = await driver.AskAsync(first, load.Count, load.InFlight);
            var other = await driver.AskAsync(second, load.Count, load.InFlight);
            measured.rounds.Add(round % 2 == 0 ? (one, other) : (other, one));
        }

        return measured;
    }

    /// <summary>The middle of the rounds.</summary>
    public Measured Of(Func<Burst, double> what) =>
        new(
            Median(rounds.Select(round => what(round.Program))),
            Median(rounds.Select(round => what(round.Floor))),
            Median(rounds.Select(round => what(round.Program) / what(round.Floor)))
        );

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1
            ? sorted[sorted.Length / 2]
            : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}

/// <summary>How much is asked.</summary>
/// <param name="InFlight">At once.</param>
/// <param name="Count">Interactions in a round, for each of the two.</param>
/// <param name="Rounds">How many rounds.</param>
internal sealed record Load(int InFlight, int Count, int Rounds);

/// <summary>A figure of the program beside the floor's.</summary>
/// <param name="Program">The program's median.</param>
/// <param name="Floor">The floor's median.</param>
/// <param name="Ratio">The median of the rounds' ratios, which isn't the ratio of the medians.</param>
internal sealed record Measured(double Program, double Floor, double Ratio);
