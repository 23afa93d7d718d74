using Microsoft.Playwright;

namespace LibrarianBot.EndToEnd;

/// <summary>The system's Chromium, and what went wrong on its console.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    ];

    private readonly IPlaywright playwright;
    private readonly IBrowser chromium;

    private Browser(IPlaywright playwright, IBrowser chromium)
    {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /// <summary>Where Chromium is, or null: then the tests in the browser are skipped and say so.</summary>
    public static string? Place { get; } =
        Environment.GetEnvironmentVariable("CHROMIUM") ?? Array.Find(Places, File.Exists);

    /// <summary>What the browser complained of; a refused request is not a fault of the page.</summary>
    public List<string> Complaints { get; } = [];

    public static async Task<Browser> StartAsync()
    {
        var driver = await Playwright.CreateAsync();
        var started = await driver.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Place,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--no-first-run",
                    "--disable-background-networking",
                ],
            }
        );
        return new Browser(driver, started);
    }

    public async Task<IPage> OpenAsync(Uri address, int width = 1280, int height = 800)
    {
        var page = await chromium.NewPageAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = height },
                Locale = "en-AU",
                TimezoneId = "Australia/Melbourne",
            }
        );
        page.SetDefaultTimeout(15_000);
        page.Console += (_, message) =>
        {
            if (
                message.Type == "error"
                && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)
            )
            {
                Complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => Complaints.Add(error);
        await page.GotoAsync(address.ToString());
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        playwright.Dispose();
    }
}
