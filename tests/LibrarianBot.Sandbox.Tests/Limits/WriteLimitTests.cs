using LibrarianBot.Sandbox.Tests.Rest;

namespace LibrarianBot.Sandbox.Tests.Limits;

/// <summary>How often a channel is renamed and its messages are changed, which no header tells beforehand.</summary>
public sealed class WriteLimitTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_in_an_announcement_channel_is_changed_three_times_an_hour()
    {
        await using var bot = await StartAsync();
        var news = await bot.PostAsync(
            $"guilds/{bot.Guild.Id}/channels",
            new { name = "news", type = 5 }
        );
        var message = await SendAsync(bot, news.Id);
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(200, (await EditAsync(bot, message)).Status);
        }

        var refused = await EditAsync(bot, message);
        Assert.Equal((429, 20028), (refused.Status, refused.Code));
        Assert.Equal(1200, refused.Body.GetProperty("retry_after").GetDouble());
        Assert.Equal(
            ("1200", "shared"),
            (refused.Header("Retry-After"), refused.Header("X-RateLimit-Scope"))
        );
        bot.Time.Advance(TimeSpan.FromMinutes(20));
        Assert.Equal(200, (await EditAsync(bot, message)).Status);
        Assert.Equal(20028, (await EditAsync(bot, message)).Code);
    }

    [Fact]
    public async Task Messages_older_than_an_hour_are_changed_three_times_in_six_seconds()
    {
        await using var bot = await StartAsync();
        var general = bot.Channel("general").ToString();
        var message = await SendAsync(bot, general);
        bot.Time.Advance(TimeSpan.FromMinutes(61));
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(200, (await EditAsync(bot, message)).Status);
        }

        var refused = await EditAsync(bot, message);
        Assert.Equal((429, 30046), (refused.Status, refused.Code));
        Assert.Equal(200, (await EditAsync(bot, await SendAsync(bot, general))).Status);
        bot.Time.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(200, (await EditAsync(bot, message)).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_channel_or_thread_is_renamed_twice_in_ten_minutes(bool isThread)
    {
        await using var bot = await StartAsync();
        var id = bot.Channel("general").ToString();
        if (isThread)
        {
            id = (
                await bot.PostAsync($"channels/{id}/threads", new { name = "Talk", type = 11 })
            ).Id;
        }

        Assert.Equal(200, (await RenameAsync("one")).Status);
        Assert.Equal(200, (await RenameAsync("two")).Status);
        Assert.Equal(200, (await RenameAsync("two")).Status);
        var refused = await RenameAsync("three");
        Assert.Equal(429, refused.Status);
        Assert.Equal(600, refused.Body.GetProperty("retry_after").GetDouble());
        bot.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(200, (await RenameAsync("three")).Status);

        Task<SandboxBot.Answer> RenameAsync(string name) =>
            bot.PatchAsync($"channels/{id}", new { name });
    }

    /// <summary>With Discord's own limits, at a pace that the routes' windows don't mind.</summary>
    private static Task<SandboxBot> StartAsync() =>
        SandboxBot.StartAsync(Cancel, rateLimitFactor: 1);

    private static async Task<string> SendAsync(SandboxBot bot, string channel) =>
        $"channels/{channel}/messages/{(await bot.PostAsync($"channels/{channel}/messages", new { content = "Here" })).Id}";

    private static Task<SandboxBot.Answer> EditAsync(SandboxBot bot, string message) =>
        bot.PatchAsync(message, new { content = "Changed" });
}
