using Microsoft.Playwright;

namespace LibrarianBot.Sandbox.Tests.Page.InBrowser;

/// <summary>A channel that a message names is a press away, and so is a message in it.</summary>
[Collection("In the browser")]
public sealed class PlaceLinkTests
{
    [Theory]
    [InlineData("<#{0}>", "#announcements")]
    [InlineData("https://discord.com/channels/{1}/{0}", "#announcements")]
    [InlineData("https://discord.com/channels/{1}/{0}/{2}", "#announcements › message")]
    [InlineData("[the news](https://discord.com/channels/{1}/{0}/{2})", "the news")]
    public async Task A_channel_that_is_mentioned_is_a_link_to_it(string text, string name)
    {
        await using var stage = await Stage.SetAsync(onPhone: false);
        var news = stage.Channel("announcements");
        var told = await stage.Bot.PostAsync(
            $"channels/{news}/messages",
            new { content = "Term 1 meetup" }
        );

        var message = await stage.PostInGeneralAsync(
            new { content = $"See {string.Format(text, news, stage.Guild, told["id"])}" }
        );
        await message.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();

        await stage
            .Page.GetByRole(AriaRole.Heading, new() { Name = "#announcements" })
            .WaitForAsync();
        await Assertions.Expect(stage.Page.GetByText("Term 1 meetup")).ToBeInViewportAsync();
        Assert.Empty(stage.Complaints);
    }

    [Fact]
    public async Task A_link_button_to_a_message_stays_on_the_page()
    {
        await using var stage = await Stage.SetAsync(onPhone: true);
        var news = stage.Channel("announcements");
        for (var i = 1; i <= 40; i++)
        {
            await stage.Bot.PostAsync(
                $"channels/{news}/messages",
                new { content = $"News {i} of 40" }
            );
        }

        var all = await stage.Bot.GetAsync($"channels/{news}/messages?limit=40");
        var message = await stage.PostInGeneralAsync(
            new
            {
                content = "Vote here",
                components = new[]
                {
                    Samples.Row(
                        new
                        {
                            type = 2,
                            style = 5,
                            label = "See it",
                            url = $"https://discord.com/channels/{stage.Guild}/{news}/{all[38]!["id"]}",
                        }
                    ),
                },
            }
        );
        await message.GetByRole(AriaRole.Link, new() { Name = "See it" }).ClickAsync();

        await Assertions
            .Expect(stage.Page.GetByText("News 2 of 40", new() { Exact = true }))
            .ToBeInViewportAsync();
    }
}
