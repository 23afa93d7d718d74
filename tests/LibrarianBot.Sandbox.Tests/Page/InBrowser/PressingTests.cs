using Microsoft.Playwright;

namespace LibrarianBot.Sandbox.Tests.Page.InBrowser;

/// <summary>What can be pressed in a message, how it is called, and where its answer is.</summary>
[Collection("In the browser")]
public sealed class PressingTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_answer_to_a_press_on_an_older_message_comes_into_view(bool onPhone)
    {
        await using var stage = await Stage.SetAsync(onPhone);
        var message = await stage.PostInGeneralAsync(Samples.WithButton("Are you there?"));
        for (var i = 0; i < 4; i++)
        {
            await stage.SendToGeneralAsync(
                new { content = string.Join('\n', Enumerable.Range(1, 15)) }
            );
        }

        var button = message.GetByRole(AriaRole.Button, new() { Name = "Coming" });
        await Assertions.Expect(stage.Page.GetByText("15")).ToHaveCountAsync(4);
        await stage.Page.EvaluateAsync("() => document.getElementById('log').scrollTo(0, 0)");
        await Assertions.Expect(button).ToBeInViewportAsync();
        await button.ClickAsync();

        await Assertions
            .Expect(stage.Page.GetByText("Only you can see this"))
            .ToBeInViewportAsync();
        Assert.Empty(stage.Complaints);
    }

    [Fact]
    public async Task Every_button_says_which_message_it_stands_in()
    {
        await using var stage = await Stage.SetAsync(onPhone: false);
        await stage.SendToGeneralAsync(Samples.WithButton("# Term 1 meetup\nIn week 5"));
        await stage.PostInGeneralAsync(
            new
            {
                flags = 1 << 15,
                components = new object[]
                {
                    new { type = 10, content = "**Verse novels** for <@&1>" },
                    Samples.Row(Samples.Button("Coming", "coming")),
                },
            }
        );

        var names = await stage
            .Page.Locator("[data-part=coming]")
            .EvaluateAllAsync<string[]>("all => all.map(one => one.ariaLabel)");

        Assert.Equal(["Coming, Term 1 meetup", "Coming, Verse novels for @unknown role"], names);
        foreach (var part in new[] { "More for the message from Bot, ", "Coming, " })
        {
            var same = stage.Page.GetByRole(
                AriaRole.Button,
                new() { Name = part + "Term 1 meetup", Exact = true }
            );
            await Assertions.Expect(same).ToHaveCountAsync(1);
        }
    }
}
