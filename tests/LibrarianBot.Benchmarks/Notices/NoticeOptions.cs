using System.Globalization;

namespace LibrarianBot.Benchmarks.Notices;

/// <summary>How the run was asked for.</summary>
internal sealed record NoticeOptions
{
    /// <summary>The folder of a program published already; null publishes it first.</summary>
    public string? Program { get; private init; }

    /// <summary>Where the figures are written as JSON; null is below <c>artifacts/</c>.</summary>
    public string? Json { get; private init; }

    /// <summary>How many notices fall due at once, instead of the other measurements; null is those.</summary>
    public int? Burst { get; private init; }

    /// <returns>Null when the words make no sense.</returns>
    public static NoticeOptions? Parse(string[] args)
    {
        var options = new NoticeOptions();
        for (var at = 0; at < args.Length; at += 2)
        {
            var value = at + 1 < args.Length ? args[at + 1] : null;
            switch (args[at])
            {
                case "--program" when value is not null:
                    options = options with { Program = Path.GetFullPath(value) };
                    break;
                case "--json" when value is not null:
                    options = options with { Json = Path.GetFullPath(value) };
                    break;
                case "--burst"
                    when int.TryParse(value, CultureInfo.InvariantCulture, out var count)
                        && count > 0:
                    options = options with { Burst = count };
                    break;
                default:
                    return null;
            }
        }

        return options;
    }
}
