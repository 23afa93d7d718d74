using LibrarianBot.Discord.Tests.Support;
using Xunit;

namespace LibrarianBot.Discord.Tests.Gateway;

public sealed class CloseCodeTests
{
    [Theory]
    [InlineData(4004, "Discord__Token")]
    [InlineData(4010, "Discord:Shard")]
    [InlineData(4011, "Discord:ShardCount")]
    [InlineData(4012, "Update")]
    [InlineData(4013, "Discord:Intents")]
    [InlineData(4014, "Server Members Intent")]
    public async Task A_fatal_code_ends_with_a_sentence_that_names_the_cure(int code, string cure)
    {
        await using var running = await RunningGateway.StartAsync();
        var socket = await running.Discord.GreetedAsync();
        await socket.ReceiveAsync();

        await socket.CloseAsync(code);

        var fatal = await Assert.ThrowsAsync<DiscordFatalException>(() => running.Running);
        Assert.Equal(code, fatal.CloseCode);
        Assert.Contains(cure, fatal.Message, StringComparison.Ordinal);
        Assert.False(running.Gateway.IsConnected);
    }

    [Theory]
    [InlineData(4000)]
    [InlineData(4001)]
    [InlineData(4002)]
    [InlineData(4003)]
    [InlineData(4005)]
    [InlineData(4008)]
    public async Task After_a_passing_trouble_the_session_goes_on(int code)
    {
        await using var running = await RunningGateway.StartAsync();
        var socket = await running.ConnectedAsync();

        await socket.CloseAsync(code);

        await running.ResumedAfterAsync(1);
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(4007)]
    [InlineData(4009)]
    public async Task After_the_end_of_the_session_a_new_one_begins(int code)
    {
        await using var running = await RunningGateway.StartAsync();
        var socket = await running.ConnectedAsync();

        await socket.CloseAsync(code);

        await running.Clock.PassAsync(wait => wait <= TimeSpan.FromSeconds(5));
        var second = await running.Discord.GreetedAsync();
        Assert.Equal("gateway", second.Place);
        Assert.Equal(2, (await second.ReceiveAsync()).GetProperty("op").GetInt32());
    }

    [Fact]
    public async Task A_token_refused_before_the_gateway_ends_likewise()
    {
        await using var running = await RunningGateway.StartAsync(discord => discord.Status = 401);

        var fatal = await Assert.ThrowsAsync<DiscordFatalException>(() => running.Running);

        Assert.Contains("Reset Token", fatal.Message, StringComparison.Ordinal);
    }
}
