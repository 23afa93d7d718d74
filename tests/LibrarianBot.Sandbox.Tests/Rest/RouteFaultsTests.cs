using System.Net.Http.Headers;
using LibrarianBot.Sandbox.World;
using Xunit;

namespace LibrarianBot.Sandbox.Tests.Rest;

public sealed class RouteFaultsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_route_fails_as_often_as_asked()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        bot.World.Faults.Add(
            new()
            {
                Route = "GET /users/@me",
                Status = 500,
                Times = 2,
            }
        );
        Assert.Equal(500, (await bot.GetAsync("users/@me")).Status);
        Assert.Equal(500, (await bot.GetAsync("users/@me")).Status);
        Assert.Equal(200, (await bot.GetAsync("users/@me")).Status);
    }

    [Fact]
    public async Task A_429_on_demand_tells_when_to_come_back()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        bot.World.Faults.Add(
            new()
            {
                Route = "GET /users/@me",
                Status = 429,
                RetryAfter = 1.5,
                Global = true,
            }
        );
        var refused = await bot.GetAsync("users/@me");
        Assert.Equal(1.5, refused.Body.GetProperty("retry_after").GetDouble());
        Assert.Equal(
            ("2", "global"),
            (refused.Header("Retry-After"), refused.Header("X-RateLimit-Scope"))
        );
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_dropped_call_was_carried_out_only_if_asked(bool after, int posted)
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var channel = bot.Channel("general");
        bot.World.Faults.Add(
            new()
            {
                Route = "POST /channels/{channel_id}/messages",
                Drop = true,
                After = after,
            }
        );
        await Assert.ThrowsAsync<HttpRequestException>(() =>
            bot.PostAsync($"channels/{channel}/messages", new { content = "hello" })
        );
        Assert.Equal(posted, Hellos(bot, channel));
    }

    [Fact]
    public async Task A_call_that_is_answered_late_was_carried_out_at_once_if_asked()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var channel = bot.Channel("general");
        bot.World.Faults.Add(
            new()
            {
                Route = "POST /channels/{channel_id}/messages",
                Delay = TimeSpan.FromMinutes(1),
                After = true,
            }
        );
        var answer = bot.PostAsync($"channels/{channel}/messages", new { content = "hello" });
        while (Hellos(bot, channel) == 0)
        {
            await Task.Yield();
        }

        Assert.False(answer.IsCompleted);
        while (!answer.IsCompleted)
        {
            bot.Time.Advance(TimeSpan.FromMinutes(1));
            await Task.Yield();
        }

        Assert.Equal(200, (await answer).Status);
    }

    [Fact]
    public async Task Broken_JSON_and_other_types_are_told_apart()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var path = $"channels/{bot.Channel("general")}/messages";
        using var broken = new StringContent("{", MediaTypeHeaderValue.Parse("application/json"));
        using var text = new StringContent("{}", MediaTypeHeaderValue.Parse("text/plain"));
        Assert.Equal(50109, (await bot.SendAsync(HttpMethod.Post, path, broken)).Code);
        Assert.Equal(50035, (await bot.SendAsync(HttpMethod.Post, path, text)).Code);
    }

    /// <summary>How often it was posted. Counted with the gate held, since calls may still be under way.</summary>
    private static int Hellos(SandboxBot bot, ulong channel)
    {
        lock (bot.World.Gate)
        {
            return bot.World.Channels.Find(channel)!.Messages.Count(one => one.Content == "hello");
        }
    }
}
