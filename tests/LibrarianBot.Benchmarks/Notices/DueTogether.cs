using LibrarianBot.Benchmarks.Interactions;
using LibrarianBot.Benchmarks.Processes;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Benchmarks.Notices;

/// <summary>Notices that fall due at one moment, as direct messages in conversations that are open already.</summary>
/// <param name="Count">How many.</param>
/// <param name="Seconds">From that moment until the last one was sent and written down.</param>
/// <param name="Refused">Requests that the sandbox refused because of a rate limit.</param>
/// <param name="Twice">Messages that members have and weren't to have.</param>
/// <param name="Missing">Messages that members were to have and haven't.</param>
/// <param name="Processor">The program's processor time, its start included, in seconds.</param>
internal sealed record DueTogether(
    int Count,
    double Seconds,
    int Refused,
    int Twice,
    int Missing,
    double Processor
)
{
    private const double RequestsPerSecond = 50;

    /// <summary>Long enough that the program has started and rests.</summary>
    private static readonly Duration Ahead = Duration.FromSeconds(10);

    /// <summary>What Discord's own limit takes for so many requests.</summary>
    public double Least => Count / RequestsPerSecond;

    public static async Task<DueTogether> MeasureAsync(NoticeStage stage, int count)
    {
        await using var sandbox = await SandboxProcess.StartAsync(keepLog: true);
        using var conversations = new Conversations(sandbox.Url);
        var file = await PendingStore.MakeAsync(stage.Pending);
        PendingStore.Enrol(file, await conversations.OpenAsync());
        var due = Wall.Now + Ahead;
        PendingStore.Plan(file, count, due, Duration.Zero);
        PendingStore.Close(file);

        await using var program = stage.Program(sandbox.Url, stage.Pending);
        await program.ReadyAsync();
        var last = await LastSentAsync(file, due + Duration.FromSeconds(30 + count / 25.0));
        var arrived = (await conversations.CountAsync())
            .Select((has, number) => has - Planned(count, number))
            .ToList();
        return new DueTogether(
            count,
            (last - due).TotalSeconds,
            await conversations.CountRefusedAsync(),
            arrived.Where(more => more > 0).Sum(),
            -arrived.Where(more => more < 0).Sum(),
            program.Figures.Processor.TotalSeconds
        );
    }

    private static int Planned(int count, int number) =>
        count / World.Members + (number < count % World.Members ? 1 : 0);

    private static async Task<Instant> LastSentAsync(StoreFile file, Instant patience)
    {
        while (Wall.Now < patience)
        {
            await Pause.ForAsync(TimeSpan.FromSeconds(1));
            using var connection = file.OpenReader();
            using var command = connection.CreateCommand();
            command.CommandText = """
                SELECT max(SettledAt) FROM Notices
                WHERE NOT EXISTS (SELECT 1 FROM Notices WHERE "State" = 'Planned')
                """;
            if (await command.ExecuteScalarAsync() is long last)
            {
                return InstantConversion.FromStored(last);
            }
        }

        throw new InvalidOperationException("They weren't all sent in twice the time.");
    }
}
