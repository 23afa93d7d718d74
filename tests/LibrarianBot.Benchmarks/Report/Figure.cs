namespace LibrarianBot.Benchmarks.Report;

/// <summary>A line of the table.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Program">The program's.</param>
/// <param name="Floor">What it stands beside, where there is that: the bare floor's, an empty store's.</param>
/// <param name="Ratio">How many times that, where it is what is to hold.</param>
/// <param name="ToHold">The bound in words.</param>
/// <param name="Holds">Whether it does; null where nothing is to hold.</param>
internal sealed record Figure(
    string What,
    string Unit,
    double Program,
    double? Floor = null,
    double? Ratio = null,
    string? ToHold = null,
    bool? Holds = null
);
