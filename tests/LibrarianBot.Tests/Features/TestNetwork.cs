using System.Text.Json;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Features;
using LibrarianBot.Features.Meetups.Announcement;
using LibrarianBot.Features.Meetups.Minutes;
using LibrarianBot.Features.Meetups.Polls;
using LibrarianBot.Hosting;
using LibrarianBot.LiveMessages;
using LibrarianBot.Modules;
using LibrarianBot.Store;
using LibrarianBot.Tests.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Moq;
using NodaTime;
using NodaTime.Testing;
using Xunit;

namespace LibrarianBot.Tests.Features;

/// <summary>The program's features between a real file and a Discord that only takes notes.</summary>
internal sealed class TestNetwork : IAsyncDisposable
{
    public const long Bayside = 1001;
    public const long Hilltop = 2002;
    public const ulong BookLists = 500;

    private readonly TemporaryStore _store = new();
    private readonly ServiceProvider _services;
    private ulong _lastId = 9000;

    /// <param name="more">Services of the test's own, after the program's.</param>
    /// <param name="features">The program's features, or all.</param>
    public TestNetwork(Action<IServiceCollection>? more = null, FeatureSet? features = null)
    {
        // Monday, noon in Melbourne.
        Clock = new FakeClock(Instant.FromUtc(2026, 11, 23, 1, 0));
        Discord = new DiscordNotes(Clock);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IClock>(Clock);
        services.AddSingleton<TimeProvider>(Timers);
        services.AddSingleton(Discord.Rest.Object);
        services.AddLibraryStore(_store.Folder);
        var built = services.AddFeatures(
            features ?? AllFeatures.Set,
            new ProgramSettings(
                DateTimeZoneProviders.Tzdb["Australia/Melbourne"],
                new Uri("https://librarian.example.org/")
            )
        );
        services.AddDiscordCommands(options =>
        {
            CommandSetup.Configure(options, built);
            options.MaxPerMember = 0;
        });
        more?.Invoke(services);
        _services = services.BuildServiceProvider();
    }

    public FakeClock Clock { get; }

    /// <summary>What timers go by; the program's two clocks are one, these are moved apart.</summary>
    public FakeTimeProvider Timers { get; } = new();
    public DiscordNotes Discord { get; }
    public IServiceProvider Services => _services;

    public static async Task<TestNetwork> StartAsync(
        Action<IServiceCollection>? more = null,
        FeatureSet? features = null
    )
    {
        var network = new TestNetwork(more, features);
        var opening = await StoreOpening.OpenAsync(
            network._store.File,
            network.Services.GetRequiredService<StoreTables>(),
            CancellationToken.None
        );
        Assert.IsType<StoreOpening.Ready>(opening);
        return network;
    }

    public Person Aroha => new(this, 1, "Aroha Ngata");
    public Person Ben => new(this, 2, "Ben Okafor");
    public Person Cara => new(this, 3, "Cara Lindqvist");
    public Person Coordinator => new(this, 4, "Dee Tran") { Permissions = Permissions.ManageGuild };
    public Person Stranger => new(this, 5, "Zed") { Network = Hilltop };

    /// <summary>When every public message is as what it shows.</summary>
    public async Task SettledAsync()
    {
        await _services.GetRequiredService<LiveMessageKeeper>().IdleAsync();
        await _services.GetRequiredService<MeetupBoard>().IdleAsync();
        await _services.GetRequiredService<PollBoard>().IdleAsync();
        await _services.GetRequiredService<MinutesBoard>().IdleAsync();
    }

    public string? Ask(string sql)
    {
        using var connection = _store.File.OpenReader();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), null);
    }

    public async Task<Answer> DispatchAsync(Interaction interaction)
    {
        var id = new Snowflake(++_lastId);
        await _services
            .GetRequiredService<CommandDispatcher>()
            .DispatchAsync(interaction with { Id = id }, CancellationToken.None);
        return Discord.AnswerTo(id);
    }

    public async ValueTask DisposeAsync()
    {
        await SettledAsync();
        await _services.DisposeAsync();
        _store.Dispose();
    }

    public static JsonElement Json(object value) => JsonSerializer.SerializeToElement(value);
}
