using System.Globalization;

namespace LibrarianBot.Benchmarks.Interactions;

/// <summary>What the program allocates, from its own figures at <c>/metrics</c>.</summary>
internal static class Allocation
{
    private const string Name = "dotnet_gc_heap_total_allocated_bytes_total";

    /// <returns>Bytes for each interaction.</returns>
    public static async Task<double> MeasureAsync(Driver driver, Target target, Stage stage)
    {
        using var http = new HttpClient();
        var figures = new Uri($"http://127.0.0.1:{stage.WebPort}/metrics");
        await ReadAsync(http, figures);
        // What reading the figures allocates is itself taken off.
        var first = await ReadAsync(http, figures);
        var before = await ReadAsync(http, figures);
        var count = stage.Options.Of(10_000);
        await driver.AskAsync(target, count, 1);
        var after = await ReadAsync(http, figures);
        return (after - before - (before - first)) / count;
    }

    private static async Task<double> ReadAsync(HttpClient http, Uri figures)
    {
        var text = await http.GetStringAsync(figures);
        var line =
            text.Split('\n').FirstOrDefault(line => line.StartsWith(Name, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"/metrics has no {Name}.");
        return double.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);
    }
}
