using System.Text.Encodings.Web;
using System.Text.Json;
using LibrarianBot.Benchmarks.Processes;

namespace LibrarianBot.Benchmarks.Report;

/// <summary>What was measured: printed, and kept as JSON.</summary>
internal static class Results
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="name">The benchmark's.</param>
    /// <param name="file">Where the JSON goes; null is below <c>artifacts/</c>.</param>
    /// <param name="result">What is written as JSON.</param>
    /// <param name="table">What is for people.</param>
    public static async Task PublishAsync<T>(string name, string? file, T result, string table)
    {
        file ??= Path.Combine(Publishing.Repository(), "artifacts", "benchmarks", $"{name}.json");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var json = JsonSerializer.Serialize(result, Indented);
        await File.WriteAllTextAsync(file, json + "\n");
        Console.WriteLine(json);
        Console.WriteLine();
        Console.WriteLine(Machine.Describe());
        Console.WriteLine();
        Console.WriteLine(table);
    }
}
