using System.Net.Http.Headers;
using LibrarianBot.Sandbox.World;
using Xunit;

namespace LibrarianBot.Sandbox.Tests.Rest;

public sealed class PipelineTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_wrong_token_is_refused_in_Discords_words()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        bot.Http.DefaultRequestHeaders.Authorization = new("Bot", "wrong");
        var answer = await bot.GetAsync("users/@me");
        Assert.Equal(401, answer.Status);
        Assert.Equal("""{"message":"401: Unauthorized","code":0}""", answer.Body.GetRawText());
    }

    [Fact]
    public async Task A_client_says_who_it_is()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        bot.Http.DefaultRequestHeaders.UserAgent.Clear();
        Assert.Equal(40333, (await bot.GetAsync("users/@me")).Code);
    }

    [Fact]
    public async Task An_unknown_route_is_404_and_an_unknown_method_405()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        Assert.Equal(
            "404: Not Found",
            (await bot.GetAsync("nowhere")).Body.GetProperty("message").GetString()
        );
        Assert.Equal(405, (await bot.PutAsync("users/@me")).Status);
    }

    [Fact]
    public async Task Every_answer_tells_its_bucket_and_channels_count_apart()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel, rateLimitFactor: 1);
        var (one, other) = (bot.Channel("general"), bot.Channel("talk"));
        var first = await bot.PostAsync($"channels/{one}/messages", new { content = "1" });
        var second = await bot.PostAsync($"channels/{one}/messages", new { content = "2" });
        var third = await bot.PostAsync($"channels/{other}/messages", new { content = "3" });
        Assert.Equal(
            ("5", "4"),
            (first.Header("X-RateLimit-Limit"), first.Header("X-RateLimit-Remaining"))
        );
        Assert.Equal("3", second.Header("X-RateLimit-Remaining"));
        Assert.Equal("4", third.Header("X-RateLimit-Remaining"));
        Assert.Equal(first.Header("X-RateLimit-Bucket"), third.Header("X-RateLimit-Bucket"));
        Assert.Equal("5.000", first.Header("X-RateLimit-Reset-After"));
    }

    [Fact]
    public async Task Too_many_calls_wait_until_the_window_has_passed()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel, rateLimitFactor: 1);
        var path = $"channels/{bot.Channel("general")}/messages";
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(200, (await bot.PostAsync(path, new { content = $"{i}" })).Status);
        }

        var refused = await bot.PostAsync(path, new { content = "6" });
        Assert.Equal(429, refused.Status);
        Assert.Equal(5, refused.Body.GetProperty("retry_after").GetDouble());
        Assert.False(refused.Body.GetProperty("global").GetBoolean());
        Assert.Equal(
            ("5", "user"),
            (refused.Header("Retry-After"), refused.Header("X-RateLimit-Scope"))
        );
        bot.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(200, (await bot.PostAsync(path, new { content = "6" })).Status);
    }

    [Fact]
    public async Task Fifty_calls_a_second_are_the_most()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel, rateLimitFactor: 1);
        string[] paths = ["users/@me", "gateway/bot", "users/@me/guilds", $"guilds/{bot.Guild.Id}"];
        for (var i = 0; i < 50; i++)
        {
            Assert.Equal(200, (await bot.GetAsync(paths[i % 4])).Status);
        }

        var refused = await bot.GetAsync("applications/@me");
        Assert.True(refused.Body.GetProperty("global").GetBoolean());
        Assert.Equal(
            ("global", "true"),
            (refused.Header("X-RateLimit-Scope"), refused.Header("X-RateLimit-Global"))
        );
    }
}
