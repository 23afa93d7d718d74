using LibrarianBot.Discord.Messages;
using Xunit;

namespace LibrarianBot.Discord.Tests.Faults;

/// <summary>What goes wrong with Discord, over real sockets: nobody goes without the answer that Discord would have kept.</summary>
public sealed class FaultTests
{
    private const string Callback =
        "POST /interactions/{interaction_id}/{interaction_token}/callback";
    private const string Post = "POST /channels/{channel_id}/messages";

    [Theory]
    [InlineData("drop")]
    [InlineData("drop_mid_frame")]
    [InlineData("reconnect")]
    [InlineData("invalid_session_resumable")]
    public async Task Whoever_asks_while_the_line_is_lost_is_answered_once_it_resumes(string fault)
    {
        await using var bot = await LiveBot.StartAsync();
        Assert.Null(await bot.Ben.AskAsync());

        for (var time = 0; time < 3; time++)
        {
            await bot.FaultAsync(new { gateway = fault });
            Assert.Null(await bot.Ben.AskAsync());
        }

        Assert.Equal(4, bot.Arrived.Distinct().Count());
        Assert.Equal(4, bot.Arrived.Count);
    }

    [Fact]
    public async Task A_session_that_Discord_ended_is_begun_anew()
    {
        await using var bot = await LiveBot.StartAsync();

        await bot.FaultAsync(new { gateway = "invalid_session" });
        await bot.NextSessionAsync();

        Assert.Null(await bot.Ben.AskAsync());
    }

    [Fact]
    public async Task A_line_that_is_open_but_dead_is_left_and_resumed()
    {
        await using var bot = await LiveBot.StartAsync(heartbeat: TimeSpan.FromMilliseconds(500));

        await bot.FaultAsync(new { gateway = "zombie" });

        Assert.Null(await bot.Ben.AskAsync());
        Assert.Null(await bot.Ben.AskAsync());
    }

    [Fact]
    public async Task A_message_with_a_nonce_arrives_once_through_500s_and_lost_answers()
    {
        await using var bot = await LiveBot.StartAsync();
        var general = await bot.Ben.GeneralAsync();

        await bot.FaultAsync(
            new
            {
                route = Post,
                status = 500,
                times = 2,
            }
        );
        await SendAsync(bot, general, "through 500s");
        await bot.FaultAsync(
            new
            {
                route = Post,
                status = 500,
                times = 1,
                after = true,
            }
        );
        await SendAsync(bot, general, "done, then failed");
        await bot.FaultAsync(
            new
            {
                route = Post,
                times = 1,
                drop = true,
                after = true,
            }
        );
        await SendAsync(bot, general, "done, then cut");

        Assert.Equal(1, await bot.Ben.CountAsync("through 500s"));
        Assert.Equal(1, await bot.Ben.CountAsync("done, then failed"));
        Assert.Equal(1, await bot.Ben.CountAsync("done, then cut"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_429_is_waited_out_and_the_message_arrives_once(bool global)
    {
        await using var bot = await LiveBot.StartAsync();
        var general = await bot.Ben.GeneralAsync();
        await bot.FaultAsync(
            new
            {
                route = Post,
                status = 429,
                times = 1,
                retry_after = 0.3,
                global,
            }
        );

        await SendAsync(bot, general, "patient");

        Assert.Equal(1, await bot.Ben.CountAsync("patient"));
        Assert.Null(await bot.Ben.AskAsync());
    }

    [Fact]
    public async Task An_answer_that_Discord_calls_too_late_does_not_stop_the_next_one()
    {
        await using var bot = await LiveBot.StartAsync();
        await bot.FaultAsync(
            new
            {
                route = Callback,
                status = 404,
                code = 10062,
                times = 1,
                message = "Unknown interaction",
            }
        );

        Assert.Equal("The application did not respond", await bot.Ben.AskAsync());
        Assert.Null(await bot.Ben.AskAsync());
    }

    [Theory]
    [InlineData(500, false)]
    [InlineData(500, true)]
    [InlineData(503, false)]
    [InlineData(503, true)]
    [InlineData(null, false)]
    [InlineData(null, true)]
    public async Task A_first_response_gets_there_through_outages_and_lost_answers(
        int? status,
        bool after
    )
    {
        await using var bot = await LiveBot.StartAsync();
        for (var asked = 0; asked < 10; asked++)
        {
            await bot.FaultAsync(
                new
                {
                    route = Callback,
                    status,
                    drop = status is null,
                    times = 1 + asked % 3,
                    after,
                }
            );
            Assert.Null(await bot.Ben.AskAsync());
            await bot.FaultAsync(new { clear = true });
        }
    }

    private static Task<Message> SendAsync(LiveBot bot, Snowflake channel, string text) =>
        bot.Rest.CreateMessageAsync(
            channel,
            new OutgoingMessage { Content = text, Nonce = text },
            TestContext.Current.CancellationToken
        );
}
