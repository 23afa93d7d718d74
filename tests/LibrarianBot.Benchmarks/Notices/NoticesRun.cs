using LibrarianBot.Benchmarks.Interactions;
using LibrarianBot.Benchmarks.Processes;
using LibrarianBot.Benchmarks.Report;
using NodaTime;

namespace LibrarianBot.Benchmarks.Notices;

/// <summary>What many notices cost: a million that wait, or so many that fall due at once.</summary>
internal static class NoticesRun
{
    /// <summary>So far ahead that nothing falls due meanwhile.</summary>
    private static readonly Duration Ahead = Duration.FromDays(30);

    public static async Task<int> RunAsync(string[] args)
    {
        if (NoticeOptions.Parse(args) is not { } options)
        {
            await Console.Error.WriteLineAsync("The options are --program, --json and --burst.");
            return 2;
        }

        var published = options.Program ?? await Publishing.PublishAsync();
        var folder = Directory.CreateTempSubdirectory("librarianbot-benchmark-").FullName;
        try
        {
            var stage = new NoticeStage(published, folder);
            var figures = options.Burst is { } count
                ? await BurstAsync(stage, count)
                : await WaitingAsync(stage);
            await Results.PublishAsync(
                options.Burst is null ? "notices" : "notices-burst",
                options.Json,
                new { machine = Machine.Describe(), figures },
                Table.Write(figures, options.Burst is null ? "empty store" : "limit")
            );
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<List<Figure>> WaitingAsync(NoticeStage stage)
    {
        Say("seeding a store of 1,000,000 notices, and an empty one");
        PendingStore.Close(await PendingStore.MakeAsync(stage.Empty));
        var file = await PendingStore.MakeAsync(stage.Pending);
        PendingStore.Plan(file, NoticeStage.Waiting, Wall.Now + Ahead, Duration.FromMinutes(1));
        Say("claiming");
        var claims = Claims.Measure(file);
        PendingStore.Close(file);
        await using var sandbox = await SandboxProcess.StartAsync();
        Say("starting with each store in turn");
        var starts = await PendingStarts.MeasureAsync(stage, sandbox);
        Say("watching it wait");
        return NoticeBounds.Of(claims, starts, await IdleProcessor.MeasureAsync(stage, sandbox));
    }

    private static async Task<List<Figure>> BurstAsync(NoticeStage stage, int count)
    {
        Say($"sending {count}, in {count / 50} s at the least");
        return NoticeBounds.Of(await DueTogether.MeasureAsync(stage, count));
    }

    private static void Say(string what) => Console.Error.WriteLine($"… {what}");
}
