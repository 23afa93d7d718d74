using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace LibrarianBot.EndToEnd;

/// <summary>What a person does on the sandbox's page, in the words of one.</summary>
internal sealed class Librarian(IPage page)
{
    public IPage Page => page;

    public ILocator Messages => page.GetByRole(AriaRole.Article);

    /// <summary>The bot's messages that everybody sees and that speak of this.</summary>
    public ILocator ListMessage(string topic) =>
        Messages
            .Filter(new() { HasText = topic })
            .Filter(new() { HasNotText = "Only you can see this" })
            .Filter(new() { Has = page.GetByRole(AriaRole.Button) })
            .First;

    public ILocator PrivateReply =>
        Messages.Filter(new() { HasText = "Only you can see this" }).Last;

    /// <summary>Until then the channels are still those of whom one was before.</summary>
    public async Task BecomeAsync(string name)
    {
        var person = page.GetByRole(AriaRole.Combobox, new() { Name = "Act as" });
        await person.SelectOptionAsync(new[] { new SelectOptionValue { Label = name } });
        var id = await person.InputValueAsync();
        await page.Locator($"#channels a[href*='user={id}']").First.WaitForAsync();
    }

    public async Task GoToAsync(string channel) =>
        await page.Locator("a", new() { HasText = channel }).First.ClickAsync();

    /// <summary>Types the command, fills in its options and sends it.</summary>
    public async Task CommandAsync(
        string channel,
        string command,
        params (string Option, string Value)[] options
    )
    {
        await page.GetByRole(AriaRole.Textbox, new() { Name = $"Message {channel}" })
            .FillAsync($"/{command} ");
        var form = page.GetByRole(AriaRole.Form, new() { Name = $"/{command}" });
        foreach (var (option, value) in options)
        {
            await form.GetByLabel(option, new() { Exact = true }).FillAsync(value);
        }

        await form.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();
    }

    public static async Task PressAsync(ILocator message, string button) =>
        await Button(message, button).ClickAsync();

    /// <summary>By its label; its whole name says in which message it stands, too.</summary>
    public static ILocator Button(ILocator message, string label) =>
        message.GetByRole(
            AriaRole.Button,
            new()
            {
                NameRegex = new Regex(
                    $"^{Regex.Escape(label)}(?:,|$)",
                    RegexOptions.None,
                    TimeSpan.FromSeconds(2)
                ),
            }
        );

    public async Task FillAsync(string form, params (string Field, string Value)[] fields)
    {
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = form });
        foreach (var (field, value) in fields)
        {
            await dialog.GetByRole(AriaRole.Textbox, new() { Name = field }).FillAsync(value);
        }

        await dialog.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
    }

    /// <summary>Chooses from lists and dots of the open form, and leaves the rest of it as it stands.</summary>
    public async Task ChooseInAsync(string form, string field, string choice)
    {
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = form });
        await dialog.WaitForAsync();
        var list = dialog.GetByRole(AriaRole.Combobox, new() { Name = field });
        if (await list.CountAsync() > 0)
        {
            await list.SelectOptionAsync(new SelectOptionValue { Label = choice });
        }
        else
        {
            await dialog.GetByLabel(choice, new() { Exact = true }).CheckAsync();
        }
    }

    /// <summary>What the bot wrote to this person alone.</summary>
    public async Task GoToDirectMessagesAsync() =>
        await page.GetByRole(AriaRole.Link, new() { Name = "LibrarianBot", Exact = true })
            .ClickAsync();

    /// <summary>Moves the sandbox's clock on to a time on Melbourne's clocks, such as <c>2027-02-03T09:01</c>.</summary>
    public async Task MoveClockToAsync(string local)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Sandbox clock" }).ClickAsync();
        await page.GetByLabel("Move to").FillAsync(local);
        await page.GetByRole(AriaRole.Button, new() { Name = "Go", Exact = true }).ClickAsync();
        await SeesAsync(page.Locator("#clock-done"), "It is now");
        await page.Keyboard.PressAsync("Escape");
    }

    public static async Task SeesAsync(ILocator place, string text) =>
        await Assertions.Expect(place).ToContainTextAsync(text, new() { Timeout = 15_000 });
}
