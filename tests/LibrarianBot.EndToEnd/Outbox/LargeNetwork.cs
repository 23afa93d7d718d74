using LibrarianBot.Features.Meetups;
using LibrarianBot.Sandbox;
using LibrarianBot.Tests.Hosting;
using NodaTime;

namespace LibrarianBot.EndToEnd.Outbox;

/// <summary>A network of 200 with what is due to them, and the real program, which can be killed as a power cut kills.</summary>
internal sealed class LargeNetwork : IAsyncDisposable
{
    public const int Members = 200;
    public const string Announcements = "announcements";
    private const string Token = "MTE4MDAwMDAwMDAwMDAwMDAwMQ.end-to-end";
    private readonly TemporaryFolder folder = new();
    private readonly SandboxServer sandbox;
    private RunningProgram? program;

    private LargeNetwork(SandboxServer sandbox)
    {
        this.sandbox = sandbox;
        Store = new LargeStore(folder.Path);
        Discord = new SandboxSide(sandbox.Url);
    }

    public LargeStore Store { get; }

    /// <summary>What people see on Discord, and what goes wrong there.</summary>
    public SandboxSide Discord { get; }

    /// <summary>Whose timers are of real time.</summary>
    public TimeProvider Clock => sandbox.Clock;

    public int ProgramId => program!.Id;

    /// <param name="notices">How many are planned, for nobody's life time yet.</param>
    public static async Task<LargeNetwork> StartAsync(int notices)
    {
        var server = await SandboxServer.StartAsync(
            new SandboxOptions
            {
                Seed = LargeServer.Seed(Token),
                RateLimitFactor = 20,
                AntiSpam = false,
            },
            CancellationToken.None
        );
        var network = new LargeNetwork(server);
        var due = new DueNotices(
            notices,
            Instant.FromDateTimeOffset(server.Clock.GetUtcNow()),
            await network.Discord.AnnounceAsync(new Uri($"{server.ApiUrl}/v10/"), Token)
        );
        await network.Store.MakeAsync(due.FillAsync);
        return network;
    }

    /// <summary>Starts the program; returns at once. A limit on the size of files doesn't end it, but fails what it writes.</summary>
    public void Start() =>
        program = RunningProgram.StartBelowLimits(
            folder.Path,
            ("Discord__Token", Token),
            ("Discord__ApiUrl", sandbox.ApiUrl.ToString()),
            ("Store__Folder", folder.Path)
        );

    /// <summary>Until it says that it is ready.</summary>
    public Task ReadyAsync() => Task.Run(() => program!.WaitFor("Ready"));

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        await program!.DisposeAsync();
        program = null;
    }

    public Task PassAsync(TimeSpan time) => Task.Delay(time, Clock);

    /// <summary>Until nothing that is due waits any more.</summary>
    public Task SettledAsync(TimeSpan limit) =>
        UntilAsync(() => Task.FromResult(Store.Waiting() == 0), "settled everything", limit);

    public async Task UntilAsync(Func<Task<bool>> isSo, string what, TimeSpan limit)
    {
        var begun = Clock.GetTimestamp();
        while (!await isSo())
        {
            if (Clock.GetElapsedTime(begun) > limit)
            {
                throw new TimeoutException($"The program hasn't {what} after {limit}.");
            }

            await PassAsync(TimeSpan.FromMilliseconds(50));
        }
    }

    /// <summary>What stands on Discord and isn't on record, or the other way round, or isn't as it should be.</summary>
    public async Task<IReadOnlyList<string>> DifferencesAsync()
    {
        var records = Store.Records();
        var posted = await Discord.PostedAsync();
        return
        [
            .. records.Select(record => record.WhatIsWrong()).OfType<string>(),
            .. records
                .Where(record => record.MessageId is not null)
                .GroupBy(record => record.MessageId)
                .Where(same => same.Count() > 1)
                .Select(same => $"{same.Key} is on record {same.Count()} times"),
            .. records
                .Where(record => record.MessageId is { } id && !posted.ContainsKey(id))
                .Select(record =>
                    $"notice {record.Id} says it is {record.MessageId}, which isn't there"
                ),
            .. records
                .Where(record =>
                    record.MessageId is { } id
                    && posted.TryGetValue(id, out var place)
                    && place != record.ChannelId
                )
                .Select(record => $"notice {record.Id} is in another channel than its record says"),
            .. posted
                .Keys.Except(records.Select(record => record.MessageId).OfType<ulong>())
                .Select(id => $"{id} is posted and not on record"),
        ];
    }

    /// <summary>Those announced meetups that haven't one event of Discord's each.</summary>
    public async Task<IReadOnlyList<string>> EventDifferencesAsync()
    {
        var events = await Discord.EventsAsync();
        return
        [
            .. Store
                .Records()
                .Where(record => record.Kind == MeetupKinds.Announce)
                .Select(record =>
                    (
                        record.MessageId,
                        Count: events.Count(text => text.Contains($"/{record.MessageId}"))
                    )
                )
                .Where(one => one.Count != 1)
                .Select(one => $"the meetup of {one.MessageId} has {one.Count} events"),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        if (program is not null)
        {
            await program.DisposeAsync();
        }

        Discord.Dispose();
        await sandbox.DisposeAsync();
        folder.Dispose();
    }
}
