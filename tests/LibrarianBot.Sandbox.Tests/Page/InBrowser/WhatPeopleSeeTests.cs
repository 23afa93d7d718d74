using Microsoft.Playwright;

namespace LibrarianBot.Sandbox.Tests.Page.InBrowser;

/// <summary>Choices, times and events as a person at the page sees them.</summary>
[Collection("In the browser")]
public sealed class WhatPeopleSeeTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_kind_of_menu_offers_its_own_and_sends_the_choice(bool onPhone)
    {
        await using var stage = await Stage.SetAsync(onPhone);
        var message = await stage.PostInGeneralAsync(
            new
            {
                flags = 1 << 15,
                components = new[]
                {
                    Row(5, "A person"),
                    Row(6, "A role"),
                    Row(7, "A person or a role"),
                    Row(8, "A channel"),
                },
            }
        );

        await ChooseAsync("A person", "Charlie", "users");
        await ChooseAsync("A role", "@Moderator", "roles");
        await ChooseAsync("A person or a role", "@Moderator", "roles");
        await ChooseAsync("A channel", "#general", "channels");
        Assert.Empty(stage.Complaints);

        async Task ChooseAsync(string menu, string choice, string kind)
        {
            var select = message.GetByRole(AriaRole.Combobox, new() { Name = menu, Exact = true });
            await select.SelectOptionAsync(new SelectOptionValue { Label = choice });
            var heard = (await stage.Bot.HearAsync())["data"]!;
            Assert.Single(heard["values"]!.AsArray());
            Assert.Single(heard["resolved"]![kind]!.AsObject());
        }
    }

    [Fact]
    public async Task What_is_said_while_a_channel_opens_stays_on_show()
    {
        await using var stage = await Stage.SetAsync(onPhone: false);
        await stage.PostInGeneralAsync(new { content = "Said before" });
        await stage.LookAtUnopenedConversationAsync();
        var meanwhile = stage.Page.GetByText("Said meanwhile");
        await stage.Page.RouteAsync(
            "**/messages",
            async route =>
            {
                var asItWas = await route.FetchAsync();
                await stage.Bot.PostAsync(
                    $"channels/{stage.Channel("general")}/messages",
                    new { content = "Said meanwhile" }
                );
                await meanwhile.WaitForAsync();
                await route.FulfillAsync(new() { Response = asItWas });
            },
            new() { Times = 1 }
        );

        await stage.Page.Locator("a", new() { HasText = "#general" }).ClickAsync();

        await stage.Page.GetByText("Said before").WaitForAsync();
        await Assertions.Expect(meanwhile).ToBeVisibleAsync();
        Assert.Empty(stage.Complaints);
    }

    [Fact]
    public async Task A_press_counts_though_its_message_is_changed_under_the_finger()
    {
        await using var stage = await Stage.SetAsync(onPhone: false);
        var message = await stage.PostInGeneralAsync(Samples.WithButton("One is coming"));
        var id = await message.GetAttributeAsync("data-message");
        var button = message.GetByRole(AriaRole.Button, new() { Name = "Coming, " });
        await button.HoverAsync();
        await stage.Page.EvaluateAsync(
            """
            () => new Promise((ready) => {
              const user = new URLSearchParams(location.hash.slice(1)).get("user");
              const events = new EventSource(`/sandbox/events?user=${user}`);
              window.changed = new Promise((told) => events.addEventListener("change", told));
              events.addEventListener("open", ready);
            })
            """
        );

        await stage.Page.Mouse.DownAsync();
        await stage.Bot.PatchAsync(
            $"channels/{stage.Channel("general")}/messages/{id}",
            Samples.WithButton("Two are coming")
        );
        await stage.Page.EvaluateAsync(
            "() => window.changed.then(() => new Promise(requestAnimationFrame))"
        );
        await stage.Page.Mouse.UpAsync();

        await stage.Page.GetByText("Only you can see this").WaitForAsync();
        var heard = await stage.Bot.HearAsync();
        Assert.Equal("coming", heard["data"]!["custom_id"]!.GetValue<string>());
        await Assertions.Expect(message).ToContainTextAsync("Two are coming");
        Assert.Empty(stage.Complaints);
    }

    [Fact]
    public async Task A_moment_is_told_in_the_viewers_own_zone()
    {
        await using var stage = await Stage.SetAsync(onPhone: false);

        var message = await stage.PostInGeneralAsync(new { content = "It's on <t:1803444300:F>." });

        var shown = await message.Locator("time.stamp").InnerTextAsync();
        Assert.Equal("Wednesday, 24 February 2027 at 3:45 pm", shown.Replace('\u202f', ' '));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_event_is_announced_taken_to_and_over(bool onPhone)
    {
        await using var stage = await Stage.SetAsync(onPhone);
        await stage.PostInGeneralAsync(new { content = "Here" });
        await ScheduleAsync(stage);
        if (onPhone)
        {
            await stage.Page.GetByRole(AriaRole.Button, new() { Name = "Channels" }).ClickAsync();
        }

        var card = stage.Page.GetByRole(AriaRole.Article, new() { Name = "Event: Term 1 meetup" });
        var interested = card.GetByRole(AriaRole.Button, new() { Name = "Interested" });
        await interested.ClickAsync();
        await Assertions.Expect(interested).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(card).ToContainTextAsync("1 interested");

        await stage.MoveClockAsync("2035-02-24T05:00:00Z");
        await Assertions.Expect(card).ToContainTextAsync("Happening now");
        await stage.MoveClockAsync("2035-02-24T07:00:00Z");
        await Assertions.Expect(card).ToHaveCountAsync(0);
        Assert.Empty(stage.Complaints);
    }

    private static async Task ScheduleAsync(Stage stage) =>
        await stage.Bot.PostAsync(
            $"guilds/{stage.Guild}/scheduled-events",
            new
            {
                name = "Term 1 meetup",
                privacy_level = 2,
                entity_type = 3,
                scheduled_start_time = "2035-02-24T04:45:00Z",
                scheduled_end_time = "2035-02-24T06:15:00Z",
                entity_metadata = new { location = "Hilltop Primary" },
            }
        );

    private static object Row(int type, string placeholder) =>
        new
        {
            type = 1,
            components = new[]
            {
                new
                {
                    type,
                    placeholder,
                    custom_id = $"menu{type}",
                },
            },
        };
}
