using System.Text.Json;
using LibrarianBot.Sandbox.Tests.Rest;

namespace LibrarianBot.Sandbox.Tests.UserSide;

/// <summary>What a phone's lock screen says of a message.</summary>
public sealed class BannerTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_says_what_the_message_says_with_names_for_mentions()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var (ben, general) = (bot.Ben.Id, bot.Channel("general"));
        var role = bot.Guild.Roles.Values.First(one => one.Name == "Coordinator").Id;

        var banner = await BannerOfAsync(
            bot,
            new
            {
                content = $"<@{ben}>, <@&{role}>: **in** <#{general}>, try </pd add:12> <:owl:34>",
            }
        );

        Assert.Equal("@ben, @Coordinator: **in** #general, try /pd add :owl:", banner.GetString());
    }

    [Fact]
    public async Task A_message_made_of_components_has_none_though_a_phone_shows_it()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);

        var banner = await BannerOfAsync(
            bot,
            new { flags = 32768, components = new[] { new { type = 10, content = "At 3:45" } } }
        );

        Assert.Equal("", banner.GetString());
    }

    [Fact]
    public async Task Plain_text_with_buttons_has_its_text()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);

        var banner = await BannerOfAsync(
            bot,
            new
            {
                content = "At 3:45",
                components = new[] { ComponentSamples.Row(ComponentSamples.Button("coming")) },
            }
        );

        Assert.Equal("At 3:45", banner.GetString());
    }

    [Fact]
    public async Task An_edit_into_components_leaves_what_was_said()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var path = $"channels/{bot.Channel("general")}/messages";
        var sent = await bot.PostAsync(path, new { content = "The minutes are here." });

        await bot.PatchAsync(
            $"{path}/{sent.Id}",
            new
            {
                content = (string?)null,
                flags = 32768,
                components = new[] { ComponentSamples.Text("The minutes") },
            }
        );

        Assert.Equal("The minutes are here.", (await LastAsync(bot)).GetString());
    }

    [Fact]
    public async Task What_is_sent_silently_or_for_one_alone_shows_nothing()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);

        var silent = await BannerOfAsync(bot, new { content = "Hush", flags = 4096 });
        await bot.RespondAsync(
            bot.Interact(World.InteractionType.Command),
            new { type = 4, data = new { content = "For you", flags = 64 } }
        );

        Assert.Equal(JsonValueKind.Null, silent.ValueKind);
        Assert.Equal(JsonValueKind.Null, (await LastAsync(bot)).ValueKind);
    }

    private static async Task<JsonElement> BannerOfAsync(SandboxBot bot, object message)
    {
        var sent = await bot.PostAsync($"channels/{bot.Channel("general")}/messages", message);
        Assert.Equal(200, sent.Status);
        Assert.False(sent.Body.TryGetProperty("banner", out _));
        return await LastAsync(bot);
    }

    private static async Task<JsonElement> LastAsync(SandboxBot bot)
    {
        var path = new Uri(bot.Server.Url, "sandbox/users/ben/channels/general/messages");
        var seen = (await bot.GetAsync(path.ToString())).Body;
        return seen[seen.GetArrayLength() - 1].GetProperty("banner");
    }
}
