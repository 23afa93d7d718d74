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

/// <summary>The client over real sockets with the sandbox, a bot that says "Hello" to <c>/hello</c>, and a person, Ben, who asks.</summary>
internal sealed class LiveBot : IGatewayEvents, IAsyncDisposable
{
    private const string Token = "faults";
    private readonly CancellationTokenSource stop = new();
    private readonly Channel<Ready> sessions =
        System.Threading.Channels.Channel.CreateUnbounded<Ready>();
    private readonly SandboxServer sandbox;
    private readonly ServiceProvider services;
    private readonly HttpClient person;
    private readonly Task running;

    private LiveBot(SandboxServer sandbox)
    {
        this.sandbox = sandbox;
        person = new HttpClient { BaseAddress = sandbox.Url };
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(sandbox.Clock)
            .AddDiscord(options =>
            {
                options.Token = Token;
                options.ApiUrl = sandbox.ApiUrl;
            })
            .BuildServiceProvider();
        running = services.GetRequiredService<IDiscordGateway>().RunAsync(this, stop.Token);
    }

    public Ben Ben => new(person);

    public IDiscordRest Rest => services.GetRequiredService<IDiscordRest>();

    /// <summary>The interactions that arrived, in whichever order.</summary>
    public System.Collections.Concurrent.ConcurrentQueue<Snowflake> Arrived { get; } = [];

    public static async Task<LiveBot> StartAsync(TimeSpan? heartbeat = null)
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
        var bot = new LiveBot(server);
        await bot.Rest.CreateCommandAsync(
            (await bot.NextSessionAsync()).ApplicationId,
            null,
            new ApplicationCommand { Name = "hello", Description = "Says hello" },
            TestContext.Current.CancellationToken
        );
        return bot;
    }

    public async Task<Ready> NextSessionAsync() =>
        await sessions
            .Reader.ReadAsync(TestContext.Current.CancellationToken)
            .AsTask()
            .WaitAsync(TimeSpan.FromSeconds(20));

    public async Task FaultAsync(object fault) =>
        (await person.PostAsJsonAsync("sandbox/faults", fault)).EnsureSuccessStatusCode();

    public Task OnReadyAsync(Ready ready, CancellationToken cancel)
    {
        sessions.Writer.TryWrite(ready);
        return Task.CompletedTask;
    }

    public async Task OnInteractionAsync(Interaction interaction, CancellationToken cancel)
    {
        Arrived.Enqueue(interaction.Id);
        await Rest.RespondAsync(
            interaction,
            new InteractionCallback.Say(OutgoingMessage.Text("Hello")),
            cancel
        );
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
        await services.DisposeAsync();
        await sandbox.DisposeAsync();
        person.Dispose();
        stop.Dispose();
    }
}
