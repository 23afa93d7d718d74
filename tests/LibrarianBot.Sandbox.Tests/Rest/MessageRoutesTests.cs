using LibrarianBot.Sandbox.World;
using Xunit;

namespace LibrarianBot.Sandbox.Tests.Rest;

public sealed class MessageRoutesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_wrong_is_found_under_its_field()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var answer = await bot.PostAsync(
            $"channels/{bot.Channel("general")}/messages",
            new { embeds = new[] { new { title = new string('t', 257) } } }
        );
        Assert.Equal((400, 50035), (answer.Status, answer.Code));
        var found = answer
            .Body.GetProperty("errors")
            .GetProperty("embeds")
            .GetProperty("0")
            .GetProperty("title");
        Assert.Equal(
            "BASE_TYPE_MAX_LENGTH",
            found.GetProperty("_errors")[0].GetProperty("code").GetString()
        );
    }

    [Fact]
    public async Task A_file_is_read_back_for_a_day()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        byte[] bytes = [1, 2, 3];
        using var content = SandboxBot.WithFile(
            new { attachments = new[] { new { id = 0, description = "A list" } } },
            "list.csv",
            bytes
        );
        var sent = await bot.SendAsync(
            HttpMethod.Post,
            $"channels/{bot.Channel("general")}/messages",
            content
        );
        var file = sent.Body.GetProperty("attachments")[0];
        Assert.Equal("A list", file.GetProperty("description").GetString());
        var url = file.GetProperty("url").GetString()!;
        Assert.Equal(bytes, await bot.Http.GetByteArrayAsync(url, Cancel));
        bot.Time.Advance(TimeSpan.FromHours(25));
        using var late = await bot.Http.GetAsync(url, Cancel);
        Assert.Equal(404, (int)late.StatusCode);
        Assert.Equal(
            "This content is no longer available.",
            await late.Content.ReadAsStringAsync(Cancel)
        );
    }

    [Fact]
    public async Task A_message_fetched_again_brings_a_fresh_link_to_its_file()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var messages = $"channels/{bot.Channel("general")}/messages";
        using var content = SandboxBot.WithFile(new { content = "The list" }, "list.csv", [1]);
        var sent = await bot.SendAsync(HttpMethod.Post, messages, content);
        var first = Link(sent.Body);
        var expiry = long.Parse(
            first.Query.Split("ex=")[1].Split('&')[0],
            System.Globalization.NumberStyles.HexNumber
        );
        Assert.Equal(bot.Time.GetUtcNow().AddDays(1).ToUnixTimeSeconds(), expiry);

        await bot.AsPersonAsync("clock", new { advance = "P1D" });

        using var late = await bot.Http.GetAsync(first, Cancel);
        Assert.Equal(404, (int)late.StatusCode);
        var fresh = Link((await bot.GetAsync($"{messages}/{sent.Id}")).Body);
        Assert.Equal(first.AbsolutePath, fresh.AbsolutePath);
        Assert.Equal([1], await bot.Http.GetByteArrayAsync(fresh, Cancel));
        var forged = new Uri(fresh.AbsoluteUri.Replace("ex=", "ex=1", StringComparison.Ordinal));
        using var refused = await bot.Http.GetAsync(forged, Cancel);
        Assert.Equal(404, (int)refused.StatusCode);

        static Uri Link(System.Text.Json.JsonElement message) =>
            new(message.GetProperty("attachments")[0].GetProperty("url").GetString()!);
    }

    [Fact]
    public async Task Closed_direct_messages_are_refused_when_written_to()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var dm = await bot.PostAsync(
            "users/@me/channels",
            new { recipient_id = bot.Ben.Id.ToString() }
        );
        Assert.Equal(200, dm.Status);
        bot.Ben.DmsOpen = false;
        var sent = await bot.PostAsync($"channels/{dm.Id}/messages", new { content = "hello" });
        Assert.Equal((403, 50007), (sent.Status, sent.Code));
    }

    [Fact]
    public async Task A_missing_permission_is_named_by_its_code()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var channel = bot.World.Channels.Find(bot.Channel("general"))!;
        bot.World.Faults.SetPermission(bot.Guild, channel, Permission.SendMessages, remove: true);
        var sent = await bot.PostAsync(
            $"channels/{channel.Id}/messages",
            new { content = "hello" }
        );
        Assert.Equal((403, 50013), (sent.Status, sent.Code));
        bot.World.Faults.SetPermission(bot.Guild, channel, Permission.ViewChannel, remove: true);
        Assert.Equal(
            50001,
            (await bot.PostAsync($"channels/{channel.Id}/messages", new { content = "x" })).Code
        );
    }

    [Fact]
    public async Task Another_persons_message_cannot_be_changed()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var channel = bot.World.Channels.Find(bot.Channel("general"))!;
        var answer = await bot.PatchAsync(
            $"channels/{channel.Id}/messages/{channel.Messages[0].Id}",
            new { content = "x" }
        );
        Assert.Equal((403, 50005), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_change_without_its_attachments_drops_them()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var path = $"channels/{bot.Channel("general")}/messages";
        using var content = SandboxBot.WithFile(new { content = "with a file" }, "list.csv", [1]);
        var sent = await bot.SendAsync(HttpMethod.Post, path, content);
        var edited = await bot.PatchAsync(
            $"{path}/{sent.Id}",
            new { attachments = Array.Empty<object>() }
        );
        Assert.Equal(0, edited.Body.GetProperty("attachments").GetArrayLength());
    }

    [Fact]
    public async Task Without_the_intent_others_text_is_left_out()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var listed = await bot.GetAsync($"channels/{bot.Channel("general")}/messages");
        Assert.Equal("", listed.Body[0].GetProperty("content").GetString());
    }
}
