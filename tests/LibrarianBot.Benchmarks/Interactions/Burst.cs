namespace LibrarianBot.Benchmarks.Interactions;

/// <summary>What a number of interactions, so many at a time, took.</summary>
/// <param name="P50">Half of the callbacks came within this, milliseconds from the gateway's frame.</param>
/// <param name="P99">99 in 100 did.</param>
/// <param name="PerSecond">Answers in each second, one asked as soon as one is answered.</param>
internal sealed record Burst(double P50, double P99, double PerSecond)
{
    public static Burst From(double[] latencies, TimeSpan took)
    {
        Array.Sort(latencies);
        return new Burst(
            At(latencies, 0.50),
            At(latencies, 0.99),
            latencies.Length / took.TotalSeconds
        );
    }

    private static double At(double[] sorted, double share) =>
        sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];
}
