using System.Globalization;

namespace LibrarianBot.Benchmarks.Interactions;

/// <summary>How the run was asked for.</summary>
internal sealed record RunOptions
{
    /// <summary>The folder of a program published already; null publishes it first.</summary>
    public string? Program { get; private init; }

    /// <summary>Where the figures are written as JSON; null is below <c>artifacts/</c>.</summary>
    public string? Json { get; private init; }

    /// <summary>Rounds of each load; an odd number has a middle.</summary>
    public int Rounds { get; private init; } = 9;

    /// <summary>A tenth of the load, to see that it runs; its figures mean little.</summary>
    public bool Quick { get; private init; }

    /// <returns>Null when the words make no sense.</returns>
    public static RunOptions? Parse(string[] args)
    {
        var options = new RunOptions();
        for (var at = 0; at < args.Length; at++)
        {
            var value = at + 1 < args.Length ? args[at + 1] : null;
            switch (args[at])
            {
                case "--quick":
                    options = options with { Quick = true };
                    continue;
                case "--program" when value is not null:
                    options = options with { Program = Path.GetFullPath(value) };
                    break;
                case "--json" when value is not null:
                    options = options with { Json = Path.GetFullPath(value) };
                    break;
                case "--only" when value is "starts" or "memory" or "loads":
                    options = options with { Only = value };
                    break;
                case "--rounds"
                    when int.TryParse(value, CultureInfo.InvariantCulture, out var rounds)
                        && rounds > 0:
                    options = options with { Rounds = rounds };
                    break;
                default:
                    return null;
            }

            at++;
        }

        return options;
    }

    /// <summary>One part alone: <c>starts</c>, <c>memory</c> or <c>loads</c>; null is all of them.</summary>
    public string? Only { get; private init; }

    public bool Has(string part) => Only is null || Only == part;

    /// <summary>As many, or a tenth in a quick run.</summary>
    public int Of(int count) => Quick ? count / 10 : count;
}
