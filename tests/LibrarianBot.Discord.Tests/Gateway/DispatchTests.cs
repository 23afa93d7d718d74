using LibrarianBot.Discord.Tests.Support;
using Xunit;

namespace LibrarianBot.Discord.Tests.Gateway;

public sealed class DispatchTests
{
    [Fact]
    public async Task A_server_that_comes_back_is_not_a_server_that_was_joined()
    {
        await using var running = await RunningGateway.StartAsync();
        var socket = await running.ConnectedAsync("""[{"id":"1","unavailable":true}]""");

        await socket.DispatchAsync(2, "GUILD_CREATE", Samples.Guild(1, "Bayside", 100));
        Assert.Equal("back Bayside", await running.Events.NextAsync());
        await socket.DispatchAsync(3, "GUILD_DELETE", """{"id":"1","unavailable":true}""");
        await socket.DispatchAsync(4, "GUILD_CREATE", Samples.Guild(1, "Bayside"));
        Assert.Equal("back Bayside", await running.Events.NextAsync());
        await socket.DispatchAsync(5, "GUILD_CREATE", Samples.Guild(2, "Hilltop"));
        Assert.Equal("joined Hilltop", await running.Events.NextAsync());
        await socket.DispatchAsync(6, "GUILD_DELETE", """{"id":"2"}""");
        Assert.Equal("removed 2", await running.Events.NextAsync());
        await socket.DispatchAsync(7, "GUILD_CREATE", Samples.Guild(2, "Hilltop"));
        Assert.Equal("joined Hilltop", await running.Events.NextAsync());
    }

    [Fact]
    public async Task Members_and_interest_are_handed_over()
    {
        await using var running = await RunningGateway.StartAsync();
        var socket = await running.ConnectedAsync();

        await socket.DispatchAsync(
            2,
            "GUILD_MEMBER_ADD",
            """{"guild_id":"3","user":{"id":"5","username":"ben"},"nick":"Ben","roles":[],"pending":true}"""
        );
        Assert.Equal("member Ben", await running.Events.NextAsync());
        await socket.DispatchAsync(
            3,
            "GUILD_MEMBER_REMOVE",
            """{"guild_id":"3","user":{"id":"5","username":"ben"}}"""
        );
        Assert.Equal("left ben", await running.Events.NextAsync());
        await socket.DispatchAsync(
            4,
            "GUILD_SCHEDULED_EVENT_USER_ADD",
            """{"guild_scheduled_event_id":"1","user_id":"5","guild_id":"3"}"""
        );
        Assert.Equal("interest 5 True", await running.Events.NextAsync());
    }

    [Fact]
    public async Task What_nobody_handles_or_nobody_can_read_is_passed_over()
    {
        await using var running = await RunningGateway.StartAsync();
        var socket = await running.ConnectedAsync();

        await socket.DispatchAsync(2, "TYPING_START", """{"whatever":[1,2,{"x":3}]}""");
        await socket.DispatchAsync(3, "INTERACTION_CREATE", """{"id":"not a number","token":5}""");
        await socket.SendAsync("""{"op":99,"d":{"future":true}}""");
        await socket.DispatchAsync(4, "INTERACTION_CREATE", Samples.Interaction(101));

        Assert.Equal("interaction 101", await running.Events.NextAsync());
        Assert.Contains(
            running.Log.Lines,
            line => line.Contains("InteractionCreate", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_handler_that_fails_is_told_in_the_log_and_nobody_else_notices()
    {
        await using var running = await RunningGateway.StartAsync();
        var socket = await running.ConnectedAsync();
        running.Events.Answer = (it, _) =>
            it.Id.Value == 101
                ? throw new InvalidOperationException("the shelf fell")
                : Task.CompletedTask;

        await socket.DispatchAsync(2, "INTERACTION_CREATE", Samples.Interaction(101));
        await socket.DispatchAsync(3, "INTERACTION_CREATE", Samples.Interaction(102));
        await running.Events.NextAsync();
        await running.Events.NextAsync();
        await running.StopAsync();
        await running.Running;

        Assert.Contains(
            running.Log.Lines,
            line => line.Contains("the shelf fell", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_slow_handler_holds_nobody_up()
    {
        await using var running = await RunningGateway.StartAsync();
        var socket = await running.ConnectedAsync();
        var slow = new TaskCompletionSource();
        running.Events.Answer = (it, _) => it.Id.Value == 101 ? slow.Task : Task.CompletedTask;

        await socket.DispatchAsync(2, "INTERACTION_CREATE", Samples.Interaction(101));
        await socket.DispatchAsync(
            3,
            "INTERACTION_CREATE",
            Samples.Interaction(102, new string('x', 100_000))
        );

        // Both have begun while the first is still at work; the order is nobody's promise.
        string[] begun = [await running.Events.NextAsync(), await running.Events.NextAsync()];
        Assert.Equivalent(new[] { "interaction 101", "interaction 102" }, begun, strict: true);
        slow.SetResult();
    }
}
