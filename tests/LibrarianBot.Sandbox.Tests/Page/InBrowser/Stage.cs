using System.Text;
using System.Text.Json.Nodes;
using LibrarianBot.EndToEnd;
using Microsoft.Playwright;

namespace LibrarianBot.Sandbox.Tests.Page.InBrowser;

/// <summary>A sandbox, a bot in it, and Billie at the page in Chromium, at a desk or on a phone.</summary>
internal sealed class Stage : IAsyncDisposable
{
    /// <summary>Four pixels of teal.</summary>
    public static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGOQa5gLRAwQCgAcKARR1Hpt1QAAAABJRU5ErkJggg=="
    );

    private readonly SandboxServer _sandbox;
    private readonly Browser _browser;

    private Stage(SandboxServer sandbox, EchoBot bot, Browser browser, IPage page) =>
        (_sandbox, Bot, _browser, Page) = (sandbox, bot, browser, page);

    public EchoBot Bot { get; }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => _browser.Complaints;

    public Uri Address => _sandbox.Url;

    public static async Task<Stage> SetAsync(bool onPhone)
    {
        Assert.SkipWhen(Browser.Place is null, "Chromium isn't installed.");
        var sandbox = await SandboxServer.StartAsync(
            new SandboxOptions { Tokens = ["token"], RateLimitFactor = 100 },
            Wire.Cancel
        );
        var bot = await EchoBot.LogInAsync(sandbox);
        var browser = await Browser.StartAsync();
        var (width, height) = onPhone ? (390, 844) : (1280, 900);
        var page = await browser.OpenAsync(sandbox.Url, width, height);
        return new Stage(sandbox, bot, browser, page);
    }

    /// <summary>The bot writes to Billie, who then looks at it.</summary>
    public async Task<ILocator> WriteToBillieAsync(
        object message,
        params (string Name, byte[] Bytes)[] files
    )
    {
        var dm = await OpenConversationAsync();
        return await ShowAsync(dm, message, files);
    }

    /// <summary>The bot writes to Billie, wherever she looks.</summary>
    public async Task SendToBillieAsync(object message) =>
        await Bot.PostAsync($"channels/{await OpenConversationAsync()}/messages", message);

    /// <summary>Billie goes to the bot's conversation before there is one.</summary>
    public async Task LookAtUnopenedConversationAsync()
    {
        var billie = _sandbox.World.Users.Find("billie")!.Id;
        await Page.GotoAsync($"{_sandbox.Url}#user={billie}");
        await Page.Locator("a.channel[href*='channel=dm']").ClickAsync();
        await Page.Locator("a.channel[href*='channel=dm'][aria-current=page]").WaitForAsync();
    }

    /// <summary>The bot has these commands, each with one text option.</summary>
    public async Task RegisterAsync(params string[] names)
    {
        var application = (await Bot.GetAsync("applications/@me"))["id"];
        foreach (var name in names)
        {
            await Bot.PostAsync(
                $"applications/{application}/commands",
                new
                {
                    name,
                    description = $"Does {name}",
                    options = new[]
                    {
                        new
                        {
                            type = 3,
                            name = "topic",
                            description = "About what",
                            max_length = 20,
                        },
                    },
                }
            );
        }
    }

    /// <summary>The bot posts in #general, wherever Billie looks.</summary>
    public Task<JsonNode> SendToGeneralAsync(object message) =>
        Bot.PostAsync($"channels/{Channel("general")}/messages", message);

    /// <summary>The bot posts in #general, where Billie then looks.</summary>
    public Task<ILocator> PostInGeneralAsync(
        object message,
        params (string Name, byte[] Bytes)[] files
    ) => ShowAsync(Channel("general").ToString(), message, files);

    public ulong Channel(string name) =>
        _sandbox.World.Guilds.All.First().Channels.Values.First(one => one.Name == name).Id;

    public ulong Guild => _sandbox.World.Guilds.All.First().Id;

    public ulong Billie => _sandbox.World.Users.Find("billie")!.Id;

    public Task MoveClockAsync(string to) => OrderAsync("clock", new { to });

    /// <summary>Tells the sandbox to do something by itself.</summary>
    public async Task OrderAsync(string what, object body)
    {
        using var http = new HttpClient();
        using var content = System.Net.Http.Json.JsonContent.Create(body);
        using var answer = await http.PostAsync(
            new Uri(_sandbox.Url, $"sandbox/{what}"),
            content,
            Wire.Cancel
        );
        Assert.True(answer.IsSuccessStatusCode);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        await Bot.DisposeAsync();
        await _sandbox.DisposeAsync();
    }

    private async Task<string> OpenConversationAsync()
    {
        var billie = _sandbox.World.Users.Find("billie")!.Id.ToString();
        var dm = await Bot.PostAsync("users/@me/channels", new { recipient_id = billie });
        return dm["id"]!.ToString();
    }

    private async Task<ILocator> ShowAsync(
        string channel,
        object message,
        (string Name, byte[] Bytes)[] files
    )
    {
        using var body = new MultipartFormDataContent
        {
            { System.Net.Http.Json.JsonContent.Create(message), "payload_json" },
        };
        foreach (var (index, (name, bytes)) in files.Index())
        {
            body.Add(new ByteArrayContent(bytes), $"files[{index}]", name);
        }

        var sent = await Bot.PostAsync($"channels/{channel}/messages", body);
        var billie = _sandbox.World.Users.Find("billie")!.Id;
        await Page.GotoAsync($"{_sandbox.Url}#user={billie}&channel={channel}");
        var article = Page.Locator($"article[data-message='{sent["id"]}']");
        await article.WaitForAsync();
        return article;
    }
}
