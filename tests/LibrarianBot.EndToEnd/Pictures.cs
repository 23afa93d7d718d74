using Microsoft.Playwright;

namespace LibrarianBot.EndToEnd;

/// <summary>Pictures for docs/ and the README, taken when LIBRARIANBOT_PICTURES names a folder.</summary>
internal static class Pictures
{
    public static async Task TakeAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("LIBRARIANBOT_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
        }
    }
}
