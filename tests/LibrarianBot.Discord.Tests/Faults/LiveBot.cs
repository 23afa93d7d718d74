using System.Net.Http.Json;
using System.Text.Json;
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

/// <summary>The client over real sockets with the sandbox, a bot that says "Hello" to <c>/hello</c>, and a person who asks.</summary>
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

    /// <summary>Ben types /hello. Null when he is answered, else what he is shown.</summary>
    public async Task<string?> AskAsync()
    {
        var answer = await person.PostAsJsonAsync(
            "sandbox/users/ben/commands",
            new { channel = "general", name = "hello" }
        );
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(answer.IsSuccessStatusCode, body.ToString());
        return body.GetProperty("failed").GetString();
    }

    /// <summary>How many messages with this text Ben sees in #general.</summary>
    public async Task<int> CountAsync(string text)
    {
        var messages = await person.GetFromJsonAsync<JsonElement>(
            "sandbox/users/ben/channels/general/messages"
        );
        return messages
            .EnumerateArray()
            .Count(message => message.GetProperty("content").GetString() == text);
    }

    public async Task<Snowflake> GeneralAsync()
    {
        var channels = await person.GetFromJsonAsync<JsonElement>("sandbox/users/ben/channels");
        return Snowflake.Parse(
            channels
                .EnumerateArray()
                .First(channel => channel.GetProperty("type").GetInt32() == 0)
                .GetProperty("id")
                .GetString()!,
            null
        );
    }

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
