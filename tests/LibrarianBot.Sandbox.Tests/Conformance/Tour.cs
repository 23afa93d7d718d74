using LibrarianBot.Sandbox.Tests.Rest;
using LibrarianBot.Sandbox.World;
using Xunit;

namespace LibrarianBot.Sandbox.Tests.Conformance;

/// <summary>Calls every route at least once, with bodies that use much of what there is.</summary>
internal sealed partial class Tour(SandboxBot bot)
{
    private readonly string general = $"channels/{bot.Channel("general")}";
    private readonly string guild = $"guilds/{bot.Guild.Id}";

    public async Task RunAsync()
    {
        await SelfAsync();
        await CommandsAsync();
        await MessagesAsync();
        await InteractionsAsync();
        await ChannelsAsync();
        await ThreadsAsync();
        await MembersAsync();
        await EventsAsync();
    }

    private async Task SelfAsync()
    {
        foreach (
            var path in new[]
            {
                "gateway",
                "gateway/bot",
                "applications/@me",
                "oauth2/applications/@me",
                "users/@me",
                "users/@me/guilds",
                $"users/{bot.Ben.Id}",
                guild,
            }
        )
        {
            Assert.Equal(200, (await bot.GetAsync(path)).Status);
        }

        await bot.GetAsync("users/1");
        var dm = await bot.PostAsync(
            "users/@me/channels",
            new { recipient_id = bot.Ben.Id.ToString() }
        );
        await bot.PostAsync($"channels/{dm.Id}/messages", new { content = "Kia ora" });
        await bot.GetAsync($"channels/{dm.Id}");
        await bot.GetAsync($"channels/{dm.Id}/messages?limit=5");
    }

    private async Task CommandsAsync()
    {
        foreach (var path in new[] { "", $"/guilds/{bot.Guild.Id}" })
        {
            var commands = $"applications/{bot.Bot.ApplicationId}{path}/commands";
            var made = await bot.PostAsync(commands, Bodies.Command);
            Assert.Equal(201, made.Status);
            await bot.PostAsync(commands, Bodies.Command);
            await bot.GetAsync($"{commands}?with_localizations=true");
            await bot.GetAsync($"{commands}/{made.Id}");
            await bot.PatchAsync(
                $"{commands}/{made.Id}",
                new { description = "Ask for titles, and more" }
            );
            Assert.Equal(
                200,
                (await bot.PutAsync(commands, new[] { Bodies.Command, Bodies.Menu })).Status
            );
            Assert.Equal(204, (await bot.DeleteAsync($"{commands}/{made.Id}")).Status);
            await bot.PostAsync(commands, new { name = "Wrong Name", description = "" });
        }
    }

    private async Task MessagesAsync()
    {
        var messages = $"{general}/messages";
        using var content = SandboxBot.WithFile(Bodies.Everything, "list.csv", [1, 2, 3]);
        var sent = await bot.SendAsync(HttpMethod.Post, messages, content);
        Assert.Equal(200, sent.Status);
        var reply = await bot.PostAsync(messages, Bodies.Reply(sent.Id));
        Assert.Equal(200, reply.Status);
        await bot.PatchAsync(
            $"{messages}/{reply.Id}",
            new { content = "Changed", embeds = Array.Empty<object>() }
        );
        await bot.GetAsync($"{messages}?limit=10");
        await bot.GetAsync($"{messages}/{sent.Id}");
        await bot.GetAsync($"{messages}/1");
        Assert.Equal(204, (await bot.PutAsync($"{messages}/pins/{sent.Id}")).Status);
        await bot.GetAsync($"{messages}/pins");
        Assert.Equal(204, (await bot.DeleteAsync($"{messages}/pins/{sent.Id}")).Status);
        Assert.Equal(
            204,
            (await bot.PutAsync($"{messages}/{sent.Id}/reactions/%F0%9F%91%8D/@me")).Status
        );
        await bot.GetAsync($"{messages}/{sent.Id}");
        await bot.GetAsync($"{messages}/{sent.Id}/reactions/%F0%9F%91%8D");
        Assert.Equal(
            204,
            (await bot.DeleteAsync($"{messages}/{sent.Id}/reactions/%F0%9F%91%8D/@me")).Status
        );
        await bot.DeleteAsync($"{messages}/{sent.Id}/reactions/%F0%9F%91%8D/{bot.Ben.Id}");
        await bot.DeleteAsync($"{messages}/{sent.Id}/reactions/%F0%9F%91%8D");
        await bot.DeleteAsync($"{messages}/{sent.Id}/reactions");
        await bot.PutAsync($"{general}/pins/{sent.Id}");
        await bot.GetAsync($"{general}/pins");
        await bot.DeleteAsync($"{general}/pins/{sent.Id}");
        var poll = await bot.PostAsync(messages, Bodies.Poll);
        Assert.Equal(200, poll.Status);
        await bot.GetAsync($"{general}/polls/{poll.Id}/answers/1");
        await bot.PostAsync($"{general}/polls/{poll.Id}/expire");
        Assert.Equal(204, (await bot.PostAsync($"{general}/typing")).Status);
        Assert.Equal(204, (await bot.DeleteAsync($"{messages}/{reply.Id}")).Status);
        var (one, two) = (
            await bot.PostAsync(messages, new { content = "1" }),
            await bot.PostAsync(messages, new { content = "2" })
        );
        Assert.Equal(
            204,
            (
                await bot.PostAsync(
                    $"{messages}/bulk-delete",
                    new { messages = new[] { one.Id, two.Id } }
                )
            ).Status
        );
        await bot.PostAsync(messages, new { content = "" });
    }
}
