using System.Text.Json;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Features;
using LibrarianBot.Features.BookLists;
using LibrarianBot.Hosting;
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

    public TestNetwork()
    {
        // Monday, noon in Melbourne.
        Clock = new FakeClock(Instant.FromUtc(2026, 11, 23, 1, 0));
        Discord = new DiscordNotes();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IClock>(Clock);
        services.AddSingleton<TimeProvider>(new FakeTimeProvider());
        services.AddSingleton(Discord.Rest.Object);
        services.AddLibraryStore(_store.Folder);
        services.AddFeatures(DateTimeZoneProviders.Tzdb["Australia/Melbourne"]);
        services.AddDiscordCommands(options =>
        {
            CommandSetup.Configure(options);
            options.MaxPerMember = 0;
        });
        _services = services.BuildServiceProvider();
    }

    public FakeClock Clock { get; }
    public DiscordNotes Discord { get; }
    public IServiceProvider Services => _services;

    public static async Task<TestNetwork> StartAsync()
    {
        var network = new TestNetwork();
        var opening = await StoreOpening.OpenAsync(network._store.File, CancellationToken.None);
        Assert.IsType<StoreOpening.Ready>(opening);
        return network;
    }

    public Person Aroha => new(this, 1, "Aroha Ngata");
    public Person Ben => new(this, 2, "Ben Okafor");
    public Person Cara => new(this, 3, "Cara Lindqvist");
    public Person Coordinator => new(this, 4, "Dee Tran") { Permissions = Permissions.ManageGuild };
    public Person Stranger => new(this, 5, "Zed") { Network = Hilltop };

    /// <summary>When every public message is as its list.</summary>
    public Task SettledAsync() => _services.GetRequiredService<ListBoard>().IdleAsync();

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

/// <summary>Somebody who types, presses and sends forms.</summary>
internal sealed record Person(TestNetwork World, ulong Id, string Name)
{
    public Permissions Permissions { get; init; }
    public long Network { get; init; } = TestNetwork.Bayside;
    public IReadOnlyList<Snowflake> Roles { get; init; } = [];

    /// <summary><c>TypeAsync("booklist request", ("topic", "Poetry"))</c>.</summary>
    public Task<Answer> TypeAsync(string command, params (string Name, object Value)[] options) =>
        World.DispatchAsync(Typed(InteractionType.ApplicationCommand, command, options));

    /// <summary>What is offered while the last option is being typed.</summary>
    public Task<Answer> BeginTypingAsync(
        string command,
        params (string Name, object Value)[] options
    ) => World.DispatchAsync(Typed(InteractionType.Autocomplete, command, options));

    public Task<Answer> PressAsync(string customId, params string[] values) =>
        World.DispatchAsync(
            Of(InteractionType.MessageComponent) with
            {
                Message = new Message { Id = new Snowflake(1) },
                Data = new InteractionData
                {
                    CustomId = customId,
                    ComponentType = values.Length > 0 ? 3 : 2,
                    Values = values,
                },
            }
        );

    public Task<Answer> ChooseAsync(string customId, params string[] values) =>
        World.DispatchAsync(
            Of(InteractionType.MessageComponent) with
            {
                Message = new Message { Id = new Snowflake(1), Flags = 64 },
                Data = new InteractionData
                {
                    CustomId = customId,
                    ComponentType = 3,
                    Values = values,
                },
            }
        );

    public Task<Answer> SendAsync(string customId, params (string Field, string Value)[] fields) =>
        World.DispatchAsync(
            Of(InteractionType.ModalSubmit) with
            {
                Data = new InteractionData
                {
                    CustomId = customId,
                    Components =
                    [
                        .. fields.Select(field => new SubmittedComponent
                        {
                            Type = 18,
                            Component = new SubmittedComponent
                            {
                                Type = 4,
                                CustomId = field.Field,
                                Value = TestNetwork.Json(field.Value),
                            },
                        }),
                    ],
                },
            }
        );

    private Interaction Typed(
        InteractionType type,
        string command,
        (string Name, object Value)[] options
    )
    {
        var words = command.Split(' ');
        InteractionOption[] typed =
        [
            .. options.Select(
                (option, at) =>
                    new InteractionOption
                    {
                        Name = option.Name,
                        Type = 3,
                        Value = TestNetwork.Json(option.Value),
                        Focused = type == InteractionType.Autocomplete && at == options.Length - 1,
                    }
            ),
        ];
        return Of(type) with
        {
            Data = new InteractionData
            {
                Type = ApplicationCommandType.ChatInput,
                Name = words[0],
                Options =
                    words.Length == 1
                        ? typed
                        :
                        [
                            new InteractionOption
                            {
                                Name = words[1],
                                Type = 1,
                                Options = typed,
                            },
                        ],
            },
        };
    }

    private Interaction Of(InteractionType type) =>
        new()
        {
            Id = default,
            Token = "token",
            Type = type,
            GuildId = new Snowflake((ulong)Network),
            ChannelId = new Snowflake(TestNetwork.BookLists),
            Member = new GuildMember
            {
                User = new User
                {
                    Id = new Snowflake(Id),
                    Username = Name,
                    GlobalName = Name,
                },
                Permissions = Permissions,
                Roles = Roles,
            },
        };
}
