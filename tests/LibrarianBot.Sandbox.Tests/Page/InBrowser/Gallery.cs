using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace LibrarianBot.Sandbox.Tests.Page.InBrowser;

/// <summary>One of everything that the page can show, and the ways to it.</summary>
internal sealed class Gallery(Stage stage)
{
    private ILocator? _message;

    /// <summary>Places to look at beside #general: the heading and the id of each.</summary>
    public List<(string Name, string Id)> Places { get; } = [];

    private IPage Page => stage.Page;

    private ILocator Box => Page.GetByRole(AriaRole.Textbox, new() { Name = "Message #general" });

    public async Task HangAsync()
    {
        await stage.RegisterAsync([
            .. Enumerable.Range(10, 30).Select(number => $"command-{number}"),
        ]);
        await RegisterSuggestingAsync();
        await stage.Bot.PostAsync(
            $"guilds/{stage.Guild}/scheduled-events",
            new
            {
                name = "Term 1 meetup",
                description = "Bring **one** book",
                privacy_level = 2,
                entity_type = 3,
                scheduled_start_time = "2035-02-24T04:45:00Z",
                scheduled_end_time = "2035-02-24T06:15:00Z",
                entity_metadata = new { location = "Hilltop Primary" },
            }
        );
        await stage.OrderAsync(
            "users/charlie/messages",
            new
            {
                channel = "general",
                content = $"# A heading\n> said before\n- one\n- two\n-# small\n`code` ||covered|| <#{stage.Channel("announcements")}> <@{stage.Billie}> <t:1803444300:R> https://example.org\n```\nlong code\n```",
            }
        );
        await stage.SendToGeneralAsync(Embed);
        var first = await stage.PostInGeneralAsync(Samples.WithButton("Who is there?"));
        var thread = await stage.Bot.PostAsync(
            $"channels/{stage.Channel("general")}/messages/{await first.GetAttributeAsync("data-message")}/threads",
            new { name = "Talk about it" }
        );
        var post = await stage.Bot.PostAsync(
            $"channels/{stage.Channel("questions")}/threads",
            new { name = "Verse novels", message = new { content = "Any?" } }
        );
        await stage.SendToBillieAsync(new { content = "Kia ora, Billie" });
        Places.Add(("Talk about it", thread["id"]!.ToString()));
        Places.Add(("Verse novels", post["id"]!.ToString()));
        Places.Add(("#questions", stage.Channel("questions").ToString()));
        Places.Add(("#announcements", stage.Channel("announcements").ToString()));
        Places.Add(("@Bot", $"dm:{await BotIdAsync()}"));
        stage.Bot.Form = Form;
        _message = await stage.PostInGeneralAsync(
            Everything,
            ("term.png", Stage.Picture),
            ("list.csv", "a,b"u8.ToArray())
        );
    }

    public Task OpenMenuAsync() =>
        _message!.GetByRole(AriaRole.Button, new() { Name = "More for the message" }).ClickAsync();

    public async Task PressAsync()
    {
        await _message!.GetByRole(AriaRole.Button, new() { Name = "Coming" }).ClickAsync();
        await Page.GetByText("Only you can see this").WaitForAsync();
    }

    public async Task FailAsync()
    {
        await stage.OrderAsync(
            "faults",
            new { route = "POST /interactions/{id}/{token}/callback", status = 500 }
        );
        stage.Bot.ToleratesFailures = true;
        await _message!.GetByRole(AriaRole.Button, new() { Name = "Coming" }).ClickAsync();
        await Page.GetByText("This interaction failed").WaitForAsync();
        stage.Bot.ToleratesFailures = false;
    }

    public async Task OpenFormAsync()
    {
        await _message!.GetByRole(AriaRole.Button, new() { Name = "Fill in" }).ClickAsync();
        await Page.GetByRole(AriaRole.Dialog).WaitForAsync();
    }

    public async Task SpoilFormAsync()
    {
        await Page.GetByLabel("Notes").FillAsync(new string('x', 120));
        await Page.Keyboard.PressAsync("Escape");
        await Page.GetByText("Press Escape again").WaitForAsync();
    }

    public async Task OpenClockAsync()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sandbox clock" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Forward an hour" }).ClickAsync();
        await Page.Locator("#clock-done").WaitForAsync();
    }

    public async Task OpenCommandsAsync()
    {
        await Box.FillAsync("/");
        await Page.GetByRole(AriaRole.Option, new() { Name = "/command-10" }).WaitForAsync();
    }

    public async Task OpenCommandAsync()
    {
        await Box.FillAsync("/suggest ");
        await Page.GetByRole(AriaRole.Combobox, new() { Name = "topic" }).FillAsync("ref");
        await Page.GetByText("Nothing fits").WaitForAsync();
    }

    public async Task TypeTooMuchAsync()
    {
        await Box.FillAsync(new string('x', 2001));
        await Page.GetByText("Shorten this by 1").WaitForAsync();
    }

    public async Task QuarantineAsync()
    {
        await stage.OrderAsync("faults", new { bot = "Bot", quarantined = true });
        await Page.GetByText("Bot is in quarantine").WaitForAsync();
    }

    public async Task ShowBannerAsync()
    {
        await stage.SendToBillieAsync(new { content = "Term 1 meetup starts in two hours." });
        await Page.GetByText("Term 1 meetup starts in two hours.").WaitForAsync();
    }

    private async Task<string> BotIdAsync() =>
        (await stage.Bot.GetAsync("users/@me"))["id"]!.ToString();

    private async Task RegisterSuggestingAsync() =>
        await stage.Bot.PostAsync(
            $"applications/{(await stage.Bot.GetAsync("applications/@me"))["id"]}/commands",
            JsonNode.Parse(
                """
                {"name":"suggest","description":"One of each","options":[
                  {"type":3,"name":"topic","description":"About what","required":true,"autocomplete":true},
                  {"type":4,"name":"count","description":"How many","min_value":1},
                  {"type":5,"name":"quiet","description":"Quietly"},
                  {"type":6,"name":"whom","description":"A person"},
                  {"type":11,"name":"file","description":"A file"}]}
                """
            )!
        );

    private static object Embed =>
        new
        {
            embeds = new[]
            {
                new
                {
                    title = "An older box",
                    description = "With **text**",
                    color = 0x336699,
                    fields = new[] { new { name = "Titles", value = "9" } },
                    footer = new { text = "From a list" },
                },
            },
        };

    private static JsonNode Form =>
        JsonNode.Parse(
            """
            {"custom_id":"all","title":"One of each","components":[
              {"type":10,"content":"Read **this** first."},
              {"type":18,"label":"Notes","description":"As you like","component":
                {"type":4,"style":2,"custom_id":"text","max_length":100,"required":false,"placeholder":"Anything"}},
              {"type":18,"label":"Day","component":{"type":21,"custom_id":"day","options":[
                {"label":"Monday","value":"1"},{"label":"Tuesday","value":"2","description":"After school"}]}},
              {"type":18,"label":"Who","component":{"type":5,"custom_id":"who","max_values":3,"required":false,"min_values":0}},
              {"type":18,"label":"Photo","component":{"type":19,"custom_id":"photo","required":false,"min_values":0}}]}
            """
        )!;

    private static object Everything =>
        JsonNode.Parse(
            """
            {"flags":32768,"components":[
              {"type":17,"accent_color":3368601,"components":[
                {"type":10,"content":"## Hopeful refugee stories\nYears 7-8"},
                {"type":9,"components":[{"type":10,"content":"In a section"}],
                  "accessory":{"type":2,"style":5,"label":"Open","url":"https://example.org"}},
                {"type":14},
                {"type":12,"items":[{"media":{"url":"attachment://term.png"},"description":"Week 5"},
                  {"media":{"url":"attachment://term.png"},"description":"Hidden","spoiler":true}]},
                {"type":13,"file":{"url":"attachment://list.csv"}}]},
              {"type":1,"components":[
                {"type":2,"style":1,"label":"Coming","custom_id":"coming"},
                {"type":2,"style":2,"label":"Fill in","custom_id":"form"},
                {"type":2,"style":3,"label":"Yes","custom_id":"yes","emoji":{"name":"✅"}},
                {"type":2,"style":4,"label":"Call off","custom_id":"off"},
                {"type":2,"style":2,"label":"Not now","custom_id":"not","disabled":true}]},
              {"type":1,"components":[{"type":3,"custom_id":"one","placeholder":"Choose a list","options":[
                {"label":"One","value":"1","description":"The first"},{"label":"Two","value":"2"}]}]},
              {"type":1,"components":[{"type":8,"custom_id":"many","placeholder":"Choose channels","max_values":3}]}]}
            """
        )!;
}
