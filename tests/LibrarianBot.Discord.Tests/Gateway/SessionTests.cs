using LibrarianBot.Discord.Tests.Support;
using Xunit;

namespace LibrarianBot.Discord.Tests.Gateway;

public sealed class SessionTests
{
    [Fact]
    public async Task It_introduces_itself_with_token_and_intents()
    {
        await using var running = await RunningGateway.StartAsync();
        var socket = await running.Discord.GreetedAsync();

        var data = (await socket.ReceiveAsync()).GetProperty("d");

        Assert.Equal("?v=10&encoding=json&compress=zlib-stream", socket.Query);
        Assert.Equal("the-token", data.GetProperty("token").GetString());
        Assert.Equal((1 << 0) | (1 << 16), data.GetProperty("intents").GetInt32());
        Assert.False(data.TryGetProperty("shard", out _));
    }

    [Fact]
    public async Task With_no_sessions_left_it_waits_until_Discord_allows_one()
    {
        await using var running = await RunningGateway.StartAsync(discord =>
        {
            discord.Remaining = 0;
            discord.ResetAfter = 3_600_000;
        });

        await running.Clock.PassAsync(wait => wait == TimeSpan.FromHours(1));

        await running.ConnectedAsync();
        Assert.Contains(
            running.Log.Lines,
            line => line.Contains("1000 sessions", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task While_the_gateway_cannot_be_reached_it_waits_longer_and_longer()
    {
        await using var running = await RunningGateway.StartAsync(discord => discord.Status = 403);

        var first = await running.Clock.PassAsync(_ => true);
        var second = await running.Clock.PassAsync(_ => true);
        var third = await running.Clock.WaitBegunAsync(_ => true);
        running.Discord.Status = 200;
        running.Clock.Advance(third);

        Assert.InRange(first, TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1.01));
        Assert.InRange(second, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2.01));
        Assert.InRange(third, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4.01));
        await running.ConnectedAsync();
    }

    [Fact]
    public async Task Stopping_says_goodbye_and_lets_handlers_finish()
    {
        await using var running = await RunningGateway.StartAsync();
        var socket = await running.ConnectedAsync();
        var work = new TaskCompletionSource();
        var finished = false;
        running.Events.Answer = async (_, cancel) =>
        {
            await work.Task.WaitAsync(cancel);
            finished = true;
        };
        await socket.DispatchAsync(2, "INTERACTION_CREATE", Samples.Interaction(101));
        await running.Events.NextAsync();

        await running.StopAsync();

        Assert.Equal(1000, await socket.ClosedByClientAsync());
        Assert.False(running.Running.IsCompleted);
        work.SetResult();
        await running.Running;
        Assert.True(finished);
    }

    [Fact]
    public async Task A_handler_that_never_ends_is_cancelled_after_three_seconds()
    {
        await using var running = await RunningGateway.StartAsync();
        var socket = await running.ConnectedAsync();
        running.Events.Answer = (_, cancel) =>
            Task.Delay(Timeout.InfiniteTimeSpan, running.Clock, cancel);
        await socket.DispatchAsync(2, "INTERACTION_CREATE", Samples.Interaction(101));
        await running.Events.NextAsync();

        await running.StopAsync();
        await running.Clock.PassAsync(wait => wait == TimeSpan.FromSeconds(3));

        await running.Running;
    }
}
