using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace LibrarianBot.Sandbox.Tests.Page.InBrowser;

/// <summary>Nothing on the page keeps anybody out: every view and open dialog, at both widths, in both schemes.</summary>
[Collection("In the browser")]
public sealed class AccessibilityTests
{
    private readonly List<string> _found = [];

    [Theory]
    [InlineData(false, ColorScheme.Light)]
    [InlineData(false, ColorScheme.Dark)]
    [InlineData(true, ColorScheme.Light)]
    [InlineData(true, ColorScheme.Dark)]
    public async Task Axe_finds_nothing(bool onPhone, ColorScheme scheme)
    {
        Assert.SkipWhen(
            Axe.Script is null,
            "axe-core isn't installed: run tests/interop/install.sh."
        );
        await using var stage = await Stage.SetAsync(onPhone);
        var page = stage.Page;
        await page.EmulateMediaAsync(
            new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce }
        );
        var gallery = new Gallery(stage);
        await gallery.HangAsync();

        await LookAsync("a channel", page);
        await gallery.OpenMenuAsync();
        await LookAsync("a message's menu", page);
        await page.Keyboard.PressAsync("Escape");
        await gallery.PressAsync();
        await LookAsync("a private reply", page);
        await gallery.FailAsync();
        await LookAsync("a press that failed", page);
        await gallery.OpenFormAsync();
        await LookAsync("a form", page);
        await gallery.SpoilFormAsync();
        await LookAsync("a form that asks before it goes", page);
        await page.Keyboard.PressAsync("Escape");
        await gallery.OpenClockAsync();
        await LookAsync("the clock", page);
        await page.Keyboard.PressAsync("Escape");
        await gallery.OpenCommandsAsync();
        await LookAsync("the list of commands", page);
        await gallery.OpenCommandAsync();
        await LookAsync("a command with suggestions", page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await gallery.TypeTooMuchAsync();
        await LookAsync("too long a message", page);
        await gallery.QuarantineAsync();
        await LookAsync("a quarantine", page);
        await gallery.ShowBannerAsync();
        await LookAsync("a banner", page);
        if (onPhone)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Channels" }).ClickAsync();
            await LookAsync("the channels", page);
            await page.Keyboard.PressAsync("Escape");
        }

        foreach (var (name, channel) in gallery.Places)
        {
            await page.EvaluateAsync("to => { location.hash = to }", $"#channel={channel}");
            await page.Locator("h1").GetByText(name).WaitForAsync();
            await LookAsync(name, page);
        }

        await stage.Bot.DisposeAsync();
        await page.GetByText("Bot is offline").WaitForAsync();
        await LookAsync("a bot that is offline", page);

        Assert.Empty(_found.Distinct(StringComparer.Ordinal));
        Assert.Empty(stage.Complaints);
    }

    private async Task LookAsync(string view, IPage page)
    {
        if (Environment.GetEnvironmentVariable("LIBRARIANBOT_PICTURES") is { Length: > 0 } folder)
        {
            var scheme = await page.EvaluateAsync<bool>(
                "() => matchMedia('(prefers-color-scheme: dark)').matches"
            )
                ? "dark"
                : "light";
            await page.ScreenshotAsync(
                new()
                {
                    Path = Path.Combine(folder, $"{page.ViewportSize!.Width}-{scheme}-{view}.png"),
                }
            );
        }

        _found.AddRange((await Axe.CheckAsync(page)).Select(one => $"{view}: {one}"));
    }
}
