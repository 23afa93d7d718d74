using LibrarianBot.Sandbox.World;
using Xunit;

namespace LibrarianBot.Sandbox.Tests.Conformance;

internal sealed partial class Tour
{
    private async Task ChannelsAsync()
    {
        var category = await bot.PostAsync($"{guild}/channels", new { name = "Library", type = 4 });
        Assert.Equal(201, category.Status);
        var text = await bot.PostAsync(
            $"{guild}/channels",
            Bodies.Channel(category.Id, bot.Guild.Id.ToString())
        );
        Assert.Equal(201, text.Status);
        Assert.Equal(201, (await bot.PostAsync($"{guild}/channels", Bodies.Forum)).Status);
        await bot.PatchAsync($"channels/{text.Id}", new { topic = "Titles" });
        await bot.GetAsync($"channels/{text.Id}");
        await bot.GetAsync($"{guild}/channels");
        var overwrite = $"channels/{text.Id}/permissions/{bot.Ben.Id}";
        Assert.Equal(
            204,
            (
                await bot.PutAsync(
                    overwrite,
                    new
                    {
                        type = 1,
                        allow = "1024",
                        deny = "0",
                    }
                )
            ).Status
        );
        Assert.Equal(204, (await bot.DeleteAsync(overwrite)).Status);
        Assert.Equal(200, (await bot.DeleteAsync($"channels/{text.Id}")).Status);
    }

    private async Task ThreadsAsync()
    {
        var sent = await bot.PostAsync($"{general}/messages", new { content = "A request" });
        var thread = await bot.PostAsync(
            $"{general}/messages/{sent.Id}/threads",
            new { name = "Talk", auto_archive_duration = 1440 }
        );
        Assert.Equal(201, thread.Status);
        Assert.Equal(
            201,
            (await bot.PostAsync($"{general}/threads", new { name = "Alone", type = 11 })).Status
        );
        var post = await bot.PostAsync(
            $"channels/{bot.Channel("asks")}/threads",
            new { name = "Post", message = new { content = "Any?" } }
        );
        Assert.Equal(201, post.Status);
        await bot.PostAsync($"channels/{thread.Id}/messages", new { content = "In a thread" });
        Assert.Equal(
            204,
            (await bot.PutAsync($"channels/{thread.Id}/thread-members/{bot.Ben.Id}")).Status
        );
        await bot.GetAsync($"channels/{thread.Id}/thread-members");
        await bot.GetAsync($"{guild}/threads/active");
        Assert.Equal(
            200,
            (await bot.PatchAsync($"channels/{thread.Id}", new { archived = true })).Status
        );
        await bot.GetAsync($"{general}/messages/{sent.Id}");
        await bot.DeleteAsync($"channels/{thread.Id}");
    }

    private async Task MembersAsync()
    {
        await bot.GetAsync($"{guild}/members/{bot.Ben.Id}");
        await bot.GetAsync($"{guild}/members/search?query=b&limit=5");
        await bot.GetAsync($"{guild}/members?limit=5");
        await bot.PatchAsync($"{guild}/members/@me", new { nick = "Librarian" });
        var role = await bot.PostAsync(
            $"{guild}/roles",
            new
            {
                name = "Host",
                permissions = "0",
                mentionable = true,
                colors = new { primary_color = 0x336699 },
            }
        );
        Assert.Equal(200, role.Status);
        await bot.PatchAsync($"{guild}/roles/{role.Id}", new { name = "Hosts" });
        await bot.GetAsync($"{guild}/roles");
        await bot.GetAsync($"{guild}/roles/{role.Id}");
        Assert.Equal(
            204,
            (await bot.PutAsync($"{guild}/members/{bot.Ben.Id}/roles/{role.Id}")).Status
        );
        Assert.Equal(
            204,
            (await bot.DeleteAsync($"{guild}/members/{bot.Ben.Id}/roles/{role.Id}")).Status
        );
        Assert.Equal(204, (await bot.DeleteAsync($"{guild}/roles/{role.Id}")).Status);
        await bot.PatchAsync($"{guild}/members/{bot.Ben.Id}", new { nick = "Ben T" });
    }

    private async Task EventsAsync()
    {
        var events = $"{guild}/scheduled-events";
        var made = await bot.PostAsync(events, Bodies.Meetup);
        Assert.Equal(200, made.Status);
        bot.World.Events.SetInterest(bot.Guild.Events[ulong.Parse(made.Id)], bot.Ben, true);
        await bot.GetAsync($"{events}?with_user_count=true");
        await bot.GetAsync($"{events}/{made.Id}?with_user_count=true");
        await bot.GetAsync($"{events}/{made.Id}/users?with_member=true");
        Assert.Equal(200, (await bot.PatchAsync($"{events}/{made.Id}", new { status = 2 })).Status);
        Assert.Equal(204, (await bot.DeleteAsync($"{events}/{made.Id}")).Status);
        Assert.Equal(
            200,
            (await bot.PostAsync(events, Bodies.Voice(bot.Channel("talk").ToString()))).Status
        );
    }
}
