using System.Globalization;
using System.Runtime.InteropServices;

namespace LibrarianBot.Benchmarks.Report;

/// <summary>What it was measured on: enough to compare, nothing that names a machine.</summary>
internal static class Machine
{
    public static string Describe()
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} cores ({Processor()}), {memory:0} GB of memory, {Distribution()}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}"
        );
    }

    private static string Processor() =>
        Value("/proc/cpuinfo", "model name", ':') ?? "unnamed processor";

    private static string Distribution() =>
        Value("/etc/os-release", "PRETTY_NAME", '=')?.Trim('"') ?? RuntimeInformation.OSDescription;

    private static string? Value(string file, string name, char separator) =>
        File.Exists(file)
            ? File.ReadLines(file)
                .FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))
                ?.Split(separator, 2)[1]
                .Trim()
            : null;
}
