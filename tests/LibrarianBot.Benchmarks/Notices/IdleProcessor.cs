using System.Diagnostics;
using LibrarianBot.Benchmarks.Interactions;
using LibrarianBot.Benchmarks.Processes;

namespace LibrarianBot.Benchmarks.Notices;

/// <summary>What waiting costs: processor time of the connected program while nothing is due.</summary>
internal static class IdleProcessor
{
    /// <summary>What is compiled and loaded in the background after the start is no part of it.</summary>
    private static readonly TimeSpan ComingToRest = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Watched = TimeSpan.FromSeconds(30);

    /// <returns>Percent of one core.</returns>
    public static async Task<double> MeasureAsync(NoticeStage stage, SandboxProcess sandbox)
    {
        await using var program = stage.Program(sandbox.Url, stage.Pending);
        await program.ReadyAsync();
        await Pause.ForAsync(ComingToRest);
        var before = program.Figures.Processor;
        var start = Stopwatch.GetTimestamp();
        await Pause.ForAsync(Watched);
        return (program.Figures.Processor - before) / Stopwatch.GetElapsedTime(start) * 100;
    }
}
