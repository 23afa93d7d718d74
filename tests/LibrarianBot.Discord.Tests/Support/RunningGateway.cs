using LibrarianBot.Discord.Gateway;
using LibrarianBot.Discord.Rest;
using Xunit;

namespace LibrarianBot.Discord.Tests.Support;

/// <summary>The client's gateway at work against a scripted Discord.</summary>
internal sealed class RunningGateway : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly RestClient _sender;

    private RunningGateway(ScriptedDiscord discord, bool compress)
    {
        Discord = discord;
        var options = new DiscordOptions
        {
            Token = "the-token",
            ApiUrl = discord.ApiUrl,
            Compress = compress,
        };
        var random = new Random(7);
        _sender = new RestClient(RestTransport.Sockets(), options, Clock, random, Log);
        Gateway = new DiscordGateway(new DiscordRest(_sender), options, Clock, random, Log);
        Running = Gateway.RunAsync(Events, _stop.Token);
    }

    public ScriptedDiscord Discord { get; }

    public WatchedClock Clock { get; } = new();

    public RecordedEvents Events { get; } = new();

    public RecordedLog Log { get; } = new();

    public DiscordGateway Gateway { get; }

    public Task Running { get; }

    public static async Task<RunningGateway> StartAsync(
        Action<ScriptedDiscord>? prepare = null,
        bool compress = true
    )
    {
        var discord = await ScriptedDiscord.StartAsync();
        prepare?.Invoke(discord);
        return new RunningGateway(discord, compress);
    }

    /// <summary>A connection with a session, READY handled.</summary>
    public async Task<ScriptedSocket> ConnectedAsync(string guilds = "[]")
    {
        var socket = await Discord.GreetedAsync();
        Assert.Equal(2, (await socket.ReceiveAsync()).GetProperty("op").GetInt32());
        await socket.ReadyAsync($"{Discord.Address}/resume", guilds: guilds);
        Assert.Equal("ready", await Events.NextAsync());
        return socket;
    }

    /// <summary>The next connection, on which the client must resume after that event.</summary>
    public async Task<ScriptedSocket> ResumedAfterAsync(int sequence)
    {
        var socket = await Discord.GreetedAsync();
        Assert.Equal("resume", socket.Place);
        var resume = await socket.ReceiveAsync();
        Assert.Equal(6, resume.GetProperty("op").GetInt32());
        var data = resume.GetProperty("d");
        Assert.Equal("the-token", data.GetProperty("token").GetString());
        Assert.Equal("abc", data.GetProperty("session_id").GetString());
        Assert.Equal(sequence, data.GetProperty("seq").GetInt32());
        return socket;
    }

    public Task StopAsync() => _stop.CancelAsync();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Discord.DisposeAsync();
        try
        {
            await Task.WhenAny(Running, Clock.PassAsync(wait => wait == TimeSpan.FromSeconds(3)));
            await Running;
        }
        catch (DiscordFatalException)
        {
            // The test has looked at it.
        }

        _sender.Dispose();
        _stop.Dispose();
    }
}
