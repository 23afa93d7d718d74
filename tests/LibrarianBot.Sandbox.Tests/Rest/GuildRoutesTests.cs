using LibrarianBot.Sandbox.World;
using Xunit;

namespace LibrarianBot.Sandbox.Tests.Rest;

public sealed class GuildRoutesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_command_is_created_once_and_then_replaced()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var path = $"applications/{bot.Bot.ApplicationId}/commands";
        var first = await bot.PostAsync(path, new { name = "booklist", description = "Ask" });
        var second = await bot.PostAsync(
            path,
            new { name = "booklist", description = "Ask again" }
        );
        Assert.Equal((201, 200), (first.Status, second.Status));
        Assert.Equal(first.Id, second.Id);
    }

    [Fact]
    public async Task Two_hundred_commands_are_created_in_a_day()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var path = $"applications/{bot.Bot.ApplicationId}/commands";
        for (var i = 0; i < 200; i++)
        {
            var made = await bot.PostAsync(path, new { name = "booklist", description = "Ask" });
            Assert.Equal(201, made.Status);
            await bot.DeleteAsync($"{path}/{made.Id}");
        }

        Assert.Equal(
            30034,
            (await bot.PostAsync(path, new { name = "booklist", description = "Ask" })).Code
        );
        bot.Time.Advance(TimeSpan.FromHours(25));
        Assert.Equal(
            201,
            (await bot.PostAsync(path, new { name = "booklist", description = "Ask" })).Status
        );
    }

    [Fact]
    public async Task Another_applications_commands_are_out_of_reach()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        Assert.Equal(403, (await bot.GetAsync("applications/123/commands")).Status);
    }

    [Fact]
    public async Task Listing_members_needs_the_intent()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        Assert.Equal(50001, (await bot.GetAsync($"guilds/{bot.Guild.Id}/members?limit=10")).Code);
        Assert.Equal(
            200,
            (await bot.GetAsync($"guilds/{bot.Guild.Id}/members/{bot.Ben.Id}")).Status
        );
    }

    [Fact]
    public async Task A_role_above_the_bots_own_cannot_be_given()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var role = bot.Guild.Roles.Values.First(r => r.Name == "Coordinator");
        var path = $"guilds/{bot.Guild.Id}/members/{bot.Ben.Id}/roles/{role.Id}";
        Assert.Equal(204, (await bot.PutAsync(path)).Status);
        role.Position = 99;
        Assert.Equal(50013, (await bot.PutAsync(path)).Code);
    }

    [Fact]
    public async Task A_message_has_one_thread()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var path = $"channels/{bot.Channel("general")}/messages";
        var sent = await bot.PostAsync(path, new { content = "A request" });
        var thread = await bot.PostAsync($"{path}/{sent.Id}/threads", new { name = "Talk" });
        Assert.Equal((201, sent.Id), (thread.Status, thread.Id));
        Assert.Equal(
            160004,
            (await bot.PostAsync($"{path}/{sent.Id}/threads", new { name = "Talk" })).Code
        );
    }

    [Fact]
    public async Task A_forum_takes_posts_and_no_messages()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var forum = bot.Channel("asks");
        Assert.Equal(
            40058,
            (await bot.PostAsync($"channels/{forum}/messages", new { content = "x" })).Code
        );
        var post = await bot.PostAsync(
            $"channels/{forum}/threads",
            new { name = "Verse novels", message = new { content = "Any?" } }
        );
        Assert.Equal(201, post.Status);
        Assert.Equal(post.Id, post.Body.GetProperty("message").GetProperty("id").GetString());
    }

    [Fact]
    public async Task An_event_goes_from_planned_to_running_to_over()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var events = $"guilds/{bot.Guild.Id}/scheduled-events";
        var made = await bot.PostAsync(
            events,
            new
            {
                name = "Meetup",
                privacy_level = 2,
                entity_type = 3,
                scheduled_start_time = "2026-12-04T05:00:00Z",
                scheduled_end_time = "2026-12-04T06:00:00Z",
                entity_metadata = new { location = "Hilltop" },
            }
        );
        Assert.Equal(200, made.Status);
        Assert.Equal(50035, (await bot.PatchAsync($"{events}/{made.Id}", new { status = 3 })).Code);
        Assert.Equal(200, (await bot.PatchAsync($"{events}/{made.Id}", new { status = 2 })).Status);
        Assert.Equal(200, (await bot.PatchAsync($"{events}/{made.Id}", new { status = 3 })).Status);
        Assert.Equal(
            180000,
            (await bot.PatchAsync($"{events}/{made.Id}", new { name = "x" })).Code
        );
    }

    [Fact]
    public async Task Channels_that_the_bot_cannot_see_are_not_listed()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var hidden = bot.World.Channels.Find(bot.Channel("talk"))!;
        bot.World.Faults.SetPermission(bot.Guild, hidden, Permission.ViewChannel, remove: true);
        var listed = await bot.GetAsync($"guilds/{bot.Guild.Id}/channels");
        var names = listed.Body.EnumerateArray().Select(c => c.GetProperty("name").GetString()!);
        Assert.Equal("general, asks", string.Join(", ", names));
    }
}
