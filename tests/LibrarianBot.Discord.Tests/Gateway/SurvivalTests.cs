using LibrarianBot.Discord.Tests.Support;
using Xunit;

namespace LibrarianBot.Discord.Tests.Gateway;

public sealed class SurvivalTests
{
    private const string SessionIsOver = """{"op":9,"d":false,"s":null,"t":null}""";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_dropped_connection_resumes_where_it_was(bool compress)
    {
        await using var running = await RunningGateway.StartAsync(compress: compress);
        var first = await running.ConnectedAsync();
        await first.DispatchAsync(2, "INTERACTION_CREATE", Samples.Interaction(101));
        Assert.Equal("interaction 101", await running.Events.NextAsync());

        first.Drop();

        var second = await running.ResumedAfterAsync(2);
        Assert.Equal(
            compress,
            second.Query.Contains("compress=zlib-stream", StringComparison.Ordinal)
        );
        await second.DispatchAsync(3, "INTERACTION_CREATE", Samples.Interaction(102));
        await second.DispatchAsync(4, "RESUMED", "{}");
        Assert.Equal("interaction 102", await running.Events.NextAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_frame_cut_in_the_middle_is_replayed_and_lost_never(bool compress)
    {
        await using var running = await RunningGateway.StartAsync(compress: compress);
        var first = await running.ConnectedAsync();
        await first.DispatchAsync(2, "INTERACTION_CREATE", Samples.Interaction(101));

        Assert.Equal("interaction 101", await running.Events.NextAsync());

        await first.SendHalfAndDropAsync(
            $$$"""{"t":"INTERACTION_CREATE","s":3,"op":0,"d":{{{Samples.Interaction(102)}}}}"""
        );

        var second = await running.ResumedAfterAsync(2);
        await second.DispatchAsync(3, "INTERACTION_CREATE", Samples.Interaction(102));
        Assert.Equal("interaction 102", await running.Events.NextAsync());
    }

    [Fact]
    public async Task What_is_replayed_counts_for_the_next_resume_and_is_handed_over_once()
    {
        await using var running = await RunningGateway.StartAsync();
        var first = await running.ConnectedAsync();
        await first.DispatchAsync(2, "INTERACTION_CREATE", Samples.Interaction(101));
        Assert.Equal("interaction 101", await running.Events.NextAsync());
        first.Drop();

        var second = await running.ResumedAfterAsync(2);
        await second.DispatchAsync(2, "INTERACTION_CREATE", Samples.Interaction(101));
        await second.DispatchAsync(3, "INTERACTION_CREATE", Samples.Interaction(102));
        Assert.Equal("interaction 102", await running.Events.NextAsync());
        second.Drop();

        await running.Clock.PassAsync(wait => wait < TimeSpan.FromSeconds(2));
        await running.ResumedAfterAsync(3);
        Assert.True(running.Events.IsEmpty);
    }

    [Fact]
    public async Task Op_7_is_followed_by_a_resume_and_keeps_the_session()
    {
        await using var running = await RunningGateway.StartAsync();
        var first = await running.ConnectedAsync();

        await first.SendAsync("""{"op":7,"d":null,"s":null,"t":null}""");

        Assert.Equal(4900, await first.ClosedByClientAsync());
        await running.ResumedAfterAsync(1);
    }

    [Fact]
    public async Task Op_9_true_is_followed_by_a_resume()
    {
        await using var running = await RunningGateway.StartAsync();
        var first = await running.ConnectedAsync();

        await first.SendAsync("""{"op":9,"d":true,"s":null,"t":null}""");

        await running.ResumedAfterAsync(1);
    }

    [Fact]
    public async Task A_session_that_Discord_ends_is_followed_at_once_by_a_new_one()
    {
        await using var running = await RunningGateway.StartAsync();
        var first = await running.ConnectedAsync();
        running.Clock.Advance(TimeSpan.FromSeconds(5));

        await first.SendAsync(SessionIsOver);

        await IdentifiedAsync(running);
    }

    [Fact]
    public async Task A_session_that_is_over_when_it_is_resumed_is_followed_at_once_by_a_new_one()
    {
        await using var running = await RunningGateway.StartAsync();
        var first = await running.ConnectedAsync();
        running.Clock.Advance(TimeSpan.FromSeconds(5));
        first.Drop();
        var second = await running.ResumedAfterAsync(1);

        await second.SendAsync(SessionIsOver);

        await IdentifiedAsync(running);
    }

    [Fact]
    public async Task A_new_session_that_is_refused_is_tried_again_after_a_moment()
    {
        await using var running = await RunningGateway.StartAsync();
        var first = await running.Discord.GreetedAsync();
        await first.ReceiveAsync();

        await first.SendAsync(SessionIsOver);

        var wait = await running.Clock.PassAsync(it => it <= TimeSpan.FromSeconds(5));
        Assert.InRange(wait, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5));
        await running.Clock.PassAsync(it => it <= TimeSpan.FromSeconds(5));
        await IdentifiedAsync(running);
    }

    [Fact]
    public async Task A_connection_that_no_longer_answers_is_left_and_resumed()
    {
        await using var running = await RunningGateway.StartAsync();
        var first = await running.ConnectedAsync();
        var beat = TimeSpan.FromMilliseconds(41_250);

        await running.Clock.PassAsync(wait => wait < beat);
        Assert.Equal(1, (await first.ReceiveAsync(heartbeats: true)).GetProperty("op").GetInt32());
        await running.Clock.PassAsync(wait => wait == beat);

        Assert.Equal(4900, await first.ClosedByClientAsync());
        await running.ResumedAfterAsync(1);
    }

    [Fact]
    public async Task An_answered_heartbeat_is_followed_by_the_next()
    {
        await using var running = await RunningGateway.StartAsync();
        var socket = await running.ConnectedAsync();
        var beat = TimeSpan.FromMilliseconds(41_250);

        await running.Clock.PassAsync(wait => wait < beat);
        Assert.Equal(1, (await socket.ReceiveAsync(heartbeats: true)).GetProperty("d").GetInt32());
        await socket.SendAsync("""{"op":11}""");
        await socket.SendAsync("""{"op":1,"d":null}""");
        Assert.Equal(1, (await socket.ReceiveAsync(heartbeats: true)).GetProperty("op").GetInt32());
        await running.Clock.PassAsync(wait => wait == beat);
        Assert.Equal(1, (await socket.ReceiveAsync(heartbeats: true)).GetProperty("op").GetInt32());
        Assert.True(running.Gateway.IsConnected);
    }

    private static async Task IdentifiedAsync(RunningGateway running)
    {
        var socket = await running.Discord.GreetedAsync();
        Assert.Equal("gateway", socket.Place);
        Assert.Equal(2, (await socket.ReceiveAsync()).GetProperty("op").GetInt32());
    }
}
