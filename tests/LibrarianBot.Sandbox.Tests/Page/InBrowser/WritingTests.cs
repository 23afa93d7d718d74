using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace LibrarianBot.Sandbox.Tests.Page.InBrowser;

/// <summary>What a person types is neither cut nor lost, and the list of commands serves whoever has no mouse.</summary>
[Collection("In the browser")]
public sealed class WritingTests
{
    [Fact]
    public async Task The_list_of_commands_is_reached_and_used_with_the_keyboard()
    {
        await using var stage = await Stage.SetAsync(onPhone: false);
        string[] names = [.. Enumerable.Range(10, 30).Select(number => $"command-{number}")];
        await stage.RegisterAsync(names);
        await stage.PostInGeneralAsync(new { content = "Here" });
        var box = Box(stage);
        await box.PressSequentiallyAsync("/command");
        var list = stage.Page.GetByRole(AriaRole.Listbox, new() { Name = "Commands" });
        await Assertions.Expect(list.GetByRole(AriaRole.Option)).ToHaveCountAsync(30);

        await box.PressAsync("Shift+Tab");
        await Assertions.Expect(list).ToBeFocusedAsync();
        await list.PressAsync("ArrowUp");
        await Assertions
            .Expect(list.GetByRole(AriaRole.Option, new() { Selected = true }))
            .ToBeInViewportAsync();
        await list.PressAsync("Enter");

        await Assertions
            .Expect(stage.Page.GetByRole(AriaRole.Form, new() { Name = "/command-39" }))
            .ToBeVisibleAsync();
        Assert.Empty(stage.Complaints);
    }

    [Fact]
    public async Task That_no_command_has_a_name_is_said_no_longer_than_it_stands_there()
    {
        await using var stage = await Stage.SetAsync(onPhone: false);
        await stage.RegisterAsync("booklist");
        await stage.PostInGeneralAsync(new { content = "Here" });
        var none = stage.Page.GetByText("No command has that name");

        await Box(stage).PressSequentiallyAsync("/nothing");
        await none.WaitForAsync();
        await Box(stage).PressAsync("Enter");
        await stage.Page.GetByText("/nothing").WaitForAsync();
        await Assertions.Expect(none).ToHaveCountAsync(0);

        await Box(stage).PressSequentiallyAsync("/nobody");
        await none.WaitForAsync();
        await stage.Page.EvaluateAsync(
            "to => { location.hash = to }",
            $"#channel={stage.Channel("announcements")}"
        );
        await stage
            .Page.GetByRole(AriaRole.Heading, new() { Name = "#announcements" })
            .WaitForAsync();
        await Assertions.Expect(none).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Escape_asks_before_it_takes_what_was_typed_into_a_command()
    {
        await using var stage = await Stage.SetAsync(onPhone: false);
        await stage.RegisterAsync("booklist");
        await stage.PostInGeneralAsync(new { content = "Here" });
        await Box(stage).FillAsync("/booklist ");
        var form = stage.Page.GetByRole(AriaRole.Form, new() { Name = "/booklist" });
        var topic = form.GetByLabel("topic");
        await topic.FillAsync("Refugees");

        await topic.PressAsync("Escape");
        await form.GetByText("Press Escape again to leave it").WaitForAsync();
        await Assertions.Expect(topic).ToHaveValueAsync("Refugees");
        await topic.PressAsync("Escape");
        await Assertions.Expect(form).ToHaveCountAsync(0);

        await Box(stage).FillAsync("/booklist ");
        await form.GetByLabel("topic").PressAsync("Escape");
        await Assertions.Expect(form).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Escape_asks_before_it_takes_what_was_typed_into_a_form()
    {
        await using var stage = await Stage.SetAsync(onPhone: false);
        var form = await OpenFormAsync(stage);
        var titles = form.GetByLabel("Titles");
        await titles.FillAsync("The Arrival");

        await titles.PressAsync("Escape");
        await form.GetByText("Press Escape again to leave it").WaitForAsync();
        await Assertions.Expect(titles).ToHaveValueAsync("The Arrival");
        await titles.PressAsync("Escape");

        await Assertions.Expect(form).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_paste_that_is_too_long_says_so_and_stays_whole()
    {
        await using var stage = await Stage.SetAsync(onPhone: false);
        await stage.RegisterAsync("booklist");
        await stage.PostInGeneralAsync(new { content = "Here" });

        await Box(stage).FillAsync(new string('x', 2345));
        await stage
            .Page.GetByText("Shorten this by 345: it has 2,345 characters, and 2,000 is the most.")
            .WaitForAsync();
        await Box(stage).PressAsync("Enter");
        await Assertions.Expect(Box(stage)).ToHaveValueAsync(new string('x', 2345));
        await Box(stage).FillAsync("/booklist ");
        await stage.Page.GetByLabel("topic").FillAsync(new string('y', 21));
        await stage.Page.GetByText("Shorten this by 1").WaitForAsync();
        await stage.Page.GetByLabel("topic").FillAsync("");
        await stage.Page.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();

        var form = await OpenFormAsync(stage);
        await form.GetByLabel("Titles").FillAsync(new string('z', 101));
        await form.GetByText("Shorten this by 1").WaitForAsync();
        await form.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        await Assertions.Expect(form).ToBeVisibleAsync();
        await form.GetByLabel("Titles").FillAsync(new string('z', 100));
        await form.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        await Assertions.Expect(form).ToHaveCountAsync(0);
    }

    private static ILocator Box(Stage stage) =>
        stage.Page.GetByRole(AriaRole.Textbox, new() { Name = "Message #general" });

    private static async Task<ILocator> OpenFormAsync(Stage stage)
    {
        stage.Bot.Form = JsonNode.Parse(
            """
            {"custom_id":"titles","title":"Add titles","components":[
              {"type":18,"label":"Titles","component":{"type":4,"style":2,"custom_id":"text","max_length":100}}]}
            """
        );
        var message = await stage.PostInGeneralAsync(
            Samples.WithButton("A list", "Add titles", "form")
        );
        await message.GetByRole(AriaRole.Button, new() { Name = "Add titles" }).ClickAsync();
        return stage.Page.GetByRole(AriaRole.Dialog, new() { Name = "Add titles" });
    }
}
