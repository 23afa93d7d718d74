using System.Globalization;

namespace LibrarianBot.Benchmarks.Processes;

/// <summary>What Linux says of a process.</summary>
internal readonly record struct ProcessFigures(int Id)
{
    private const double TicksPerSecond = 100;

    /// <summary>Memory that is in RAM now, in megabytes (2^20), pages shared with other processes included.</summary>
    public double ResidentMegabytes => Kilobytes("status", "VmRSS:") / 1024;

    /// <summary>The same with each shared page divided among those that share it.</summary>
    public double ProportionalMegabytes => Kilobytes("smaps_rollup", "Pss:") / 1024;

    /// <summary>Processor time used so far, in user and kernel mode together.</summary>
    public TimeSpan Processor
    {
        get
        {
            var stat = File.ReadAllText($"/proc/{Id}/stat");
            // The name in parentheses may hold blanks; utime and stime are the 12th and 13th fields after it.
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            var ticks =
                long.Parse(fields[11], CultureInfo.InvariantCulture)
                + long.Parse(fields[12], CultureInfo.InvariantCulture);
            return TimeSpan.FromSeconds(ticks / TicksPerSecond);
        }
    }

    private double Kilobytes(string file, string name)
    {
        var line = File.ReadLines($"/proc/{Id}/{file}")
            .First(line => line.StartsWith(name, StringComparison.Ordinal));
        return double.Parse(
            line[name.Length..].Replace("kB", "", StringComparison.Ordinal),
            CultureInfo.InvariantCulture
        );
    }
}
