using LibrarianBot.Benchmarks.Processes;
using LibrarianBot.Benchmarks.Report;
using LibrarianBot.Benchmarks.Store;

namespace LibrarianBot.Benchmarks.Interactions;

/// <summary>The whole program over real sockets and a real store, beside the bare floor.</summary>
internal static class InteractionsRun
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (RunOptions.Parse(args) is not { } options)
        {
            await Console.Error.WriteLineAsync(
                "The options are --program, --json, --rounds, --only and --quick."
            );
            return 2;
        }

        var published = options.Program ?? await Publishing.PublishAsync();
        var folder = Directory.CreateTempSubdirectory("librarianbot-benchmark-").FullName;
        try
        {
            Say("seeding a store of 100,000 titles");
            var titles = await SeededStore.MakeAsync(folder, World.Network, World.FirstMember);
            var stage = new Stage(published, folder, new Targets(titles), options);
            var figures = await MeasureAsync(stage);
            await Results.PublishAsync(
                "interactions",
                options.Json,
                new
                {
                    machine = Machine.Describe(),
                    rounds = options.Rounds,
                    figures,
                },
                Table.Write(figures, "floor")
            );
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<List<Figure>> MeasureAsync(Stage stage)
    {
        var figures = new List<Figure>();
        if (stage.Options.Has("starts"))
        {
            Say("starting it again and again");
            figures.AddRange(Bounds.Of(await StartUps.MeasureAsync(stage)));
        }

        if (stage.Options.Has("memory"))
        {
            Say("looking at memory at rest");
            var (program, floor) = await Memory.MeasureAsync(stage);
            figures.AddRange(Bounds.Of(program, floor));
        }

        if (stage.Options.Has("loads"))
        {
            Say("asking, the program and the floor in turn");
            figures.InsertRange(0, Bounds.Of(await Loads.MeasureAsync(stage)));
        }

        return figures;
    }

    private static void Say(string what) => Console.Error.WriteLine($"… {what}");
}
