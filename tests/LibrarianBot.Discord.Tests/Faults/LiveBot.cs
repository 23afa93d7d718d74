using System.Net.Http.Json;
using System.Threading.Channels;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Gateway;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Sandbox;
using LibrarianBot.Sandbox.Seed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace LibrarianBot.Discord.Tests.Faults;

/// <summary>
/// The client over real sockets with the sandbox, a bot that says "Hello" to <c>/hello</c> unless a module answers, and a
/// person, Ben, who asks.
/// </summary>
internal sealed class LiveBot : IGatewayEvents, IAsyncDisposable
{
    private const string Token = "faults";
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<Ready> _sessions =
        System.Threading.Channels.Channel.CreateUnbounded<Ready>();
    private readonly SandboxServer _sandbox;
    private readonly ServiceProvider _services;
    private readonly HttpClient _person;
    private readonly Task _running;

    private readonly CommandDispatcher? _dispatcher;

    private LiveBot(SandboxServer sandbox, Action<CommandOptions>? commands)
    {
        _sandbox = sandbox;
        _person = new HttpClient { BaseAddress = sandbox.Url };
        var collection = new ServiceCollection()
            .AddLogging()
            .AddSingleton(sandbox.Clock)
            .AddDiscord(options =>
            {
                options.Token = Token;
                options.ApiUrl = sandbox.ApiUrl;
            });
        if (commands is not null)
        {
            collection.AddDiscordCommands(commands);
        }

        _services = collection.BuildServiceProvider();
        _dispatcher = _services.GetService<CommandDispatcher>();
        _running = _services.GetRequiredService<IDiscordGateway>().RunAsync(this, _stop.Token);
    }

    public Ben Ben => new(_person);

    /// <summary>Discord's clock, which goes in real time.</summary>
    public TimeProvider Clock => _sandbox.Clock;

    public IDiscordRest Rest => _services.GetRequiredService<IDiscordRest>();

    /// <summary>The interactions that arrived, in whichever order.</summary>
    public System.Collections.Concurrent.ConcurrentQueue<Snowflake> Arrived { get; } = [];

    public static async Task<LiveBot> StartAsync(
        TimeSpan? heartbeat = null,
        Action<CommandOptions>? commands = null
    )
    {
        var server = await SandboxServer.StartAsync(
            new SandboxOptions
            {
                HeartbeatInterval = heartbeat ?? TimeSpan.FromSeconds(41),
                Seed = new SandboxSeed
                {
                    Applications = [new() { Token = Token }],
                    Guilds =
                    [
                        new()
                        {
                            Owner = "ben",
                            Channels = [new() { Name = "general" }],
                            Members = [new() { Username = "ben" }],
                        },
                    ],
                },
            },
            TestContext.Current.CancellationToken
        );
        var bot = new LiveBot(server, commands);
        await bot.Rest.CreateCommandAsync(
            (await bot.NextSessionAsync()).ApplicationId,
            null,
            new ApplicationCommand { Name = "hello", Description = "Says hello" },
            TestContext.Current.CancellationToken
        );
        return bot;
    }

    public async Task<Ready> NextSessionAsync() =>
        await _sessions
            .Reader.ReadAsync(TestContext.Current.CancellationToken)
            .AsTask()
            .WaitAsync(TimeSpan.FromSeconds(20));

    public async Task UntilAsync(Func<bool> isSo)
    {
        while (!isSo())
        {
            await Task.Delay(
                TimeSpan.FromMilliseconds(10),
                Clock,
                TestContext.Current.CancellationToken
            );
        }
    }

    public async Task FaultAsync(object fault) =>
        (await _person.PostAsJsonAsync("sandbox/faults", fault)).EnsureSuccessStatusCode();

    public Task OnReadyAsync(Ready ready, CancellationToken cancel)
    {
        _sessions.Writer.TryWrite(ready);
        return Task.CompletedTask;
    }

    public async Task OnInteractionAsync(Interaction interaction, CancellationToken cancel)
    {
        Arrived.Enqueue(interaction.Id);
        if (_dispatcher is not null)
        {
            await _dispatcher.DispatchAsync(interaction, cancel);
            return;
        }

        await Rest.RespondAsync(
            interaction,
            new InteractionCallback.Say(OutgoingMessage.Text("Hello")),
            cancel
        );
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running;
        await _services.DisposeAsync();
        await _sandbox.DisposeAsync();
        _person.Dispose();
        _stop.Dispose();
    }
}
