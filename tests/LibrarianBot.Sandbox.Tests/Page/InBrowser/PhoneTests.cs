using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace LibrarianBot.Sandbox.Tests.Page.InBrowser;

/// <summary>What Discord does on a phone, and what a person learns of it on the page.</summary>
[Collection("In the browser")]
public sealed class PhoneTests
{
    [Fact]
    public async Task A_message_that_comes_elsewhere_shows_its_banner_which_leads_to_it()
    {
        await using var stage = await Stage.SetAsync(onPhone: true);
        await stage.PostInGeneralAsync(new { content = "Here" });

        await stage.SendToBillieAsync(Samples.WithButton("Term 1 meetup starts in two hours."));

        var banner = stage.Page.Locator("#banner");
        await Assertions.Expect(banner).ToContainTextAsync("Term 1 meetup starts in two hours.");
        await banner.GetByRole(AriaRole.Link).ClickAsync();
        await stage.Page.GetByRole(AriaRole.Heading, new() { Name = "@Bot" }).WaitForAsync();
        await Assertions.Expect(banner).ToBeHiddenAsync();
        Assert.Empty(stage.Complaints);
    }

    [Fact]
    public async Task A_message_made_of_components_shows_a_banner_without_text()
    {
        await using var stage = await Stage.SetAsync(onPhone: false);
        await stage.PostInGeneralAsync(new { content = "Here" });

        await stage.SendToBillieAsync(
            new { flags = 1 << 15, components = new[] { new { type = 10, content = "At 3:45" } } }
        );

        var banner = stage.Page.Locator("#banner");
        await Assertions.Expect(banner).ToContainTextAsync("(no text)");
        await Assertions.Expect(banner).Not.ToContainTextAsync("At 3:45");
    }

    [Fact]
    public async Task In_a_server_only_a_mention_shows_one()
    {
        await using var stage = await Stage.SetAsync(onPhone: false);
        await stage.SendToBillieAsync(new { content = "Kia ora" });
        await stage.WriteToBillieAsync(new { content = "Look here" });
        await stage.SendToGeneralAsync(new { content = "For everybody to read" });
        await stage.SendToGeneralAsync(new { content = $"<@{stage.Billie}>, it's your turn." });

        await Assertions
            .Expect(stage.Page.Locator("#banner"))
            .ToHaveTextAsync("Bot@Billie, it's your turn.✕");
    }

    [Theory]
    [InlineData(true, "what the bot sent first", "typed and left")]
    [InlineData(false, "what the bot sends now", "what the bot sends now")]
    public async Task A_form_of_the_same_id_shows_on_a_phone_what_stood_in_it_before(
        bool onPhone,
        string second,
        string third
    )
    {
        await using var stage = await Stage.SetAsync(onPhone);
        var message = await stage.PostInGeneralAsync(
            Samples.WithButton("The minutes", "Change them", "form")
        );
        var form = stage.Page.GetByRole(AriaRole.Dialog, new() { Name = "Minutes" });
        await OpenAsync("what the bot sent first");
        await form.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();

        await OpenAsync("what the bot sends now");
        await Assertions.Expect(form.GetByLabel("Text")).ToHaveValueAsync(second);
        await form.GetByLabel("Text").FillAsync("typed and left");
        await form.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await OpenAsync("what the bot sends now");
        await Assertions.Expect(form.GetByLabel("Text")).ToHaveValueAsync(third);
        await form.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        await Assertions.Expect(form).ToHaveCountAsync(0);
        await OpenAsync("what the bot sends now");
        await Assertions.Expect(form.GetByLabel("Text")).ToHaveValueAsync(second);

        async Task OpenAsync(string value)
        {
            stage.Bot.Form = new JsonObject
            {
                ["custom_id"] = "minutes:7",
                ["title"] = "Minutes",
                ["components"] = new JsonArray(
                    new JsonObject
                    {
                        ["type"] = 18,
                        ["label"] = "Text",
                        ["component"] = new JsonObject
                        {
                            ["type"] = 4,
                            ["style"] = 2,
                            ["custom_id"] = "text",
                            ["value"] = value,
                        },
                    }
                ),
            };
            await message.GetByRole(AriaRole.Button, new() { Name = "Change them" }).ClickAsync();
            await form.WaitForAsync();
        }
    }

    [Fact]
    public async Task A_quarantine_is_seen_and_lifted()
    {
        await using var stage = await Stage.SetAsync(onPhone: true);
        await stage.PostInGeneralAsync(new { content = "Here" });
        await stage.OrderAsync("faults", new { bot = "Bot", quarantined = true });

        var notice = stage.Page.GetByText("Bot is in quarantine");
        await notice.WaitForAsync();
        await stage
            .Page.GetByRole(AriaRole.Button, new() { Name = "Lift the quarantine" })
            .ClickAsync();

        await Assertions.Expect(notice).ToHaveCountAsync(0);
        await stage.SendToBillieAsync(new { content = "Kia ora" });
    }
}
