using System.Text.Json;
using Microsoft.Playwright;

namespace LibrarianBot.Sandbox.Tests.Page.InBrowser;

/// <summary>axe-core, which looks for what keeps people with disabilities out. It is installed by tests/interop/install.sh.</summary>
internal static class Axe
{
    private const string Place = "tests/interop/node_modules/axe-core/axe.min.js";

    /// <summary>What to run in a page, or null where it isn't installed.</summary>
    internal static string? Script { get; } = Find();

    /// <summary>Each finding in what is on show now, as <c>rule: where</c>.</summary>
    internal static async Task<IEnumerable<string>> CheckAsync(IPage page)
    {
        await page.EvaluateAsync($"() => {{ if (!window.axe) {{ {Script} }} }}");
        var found = await page.EvaluateAsync<JsonElement>(
            """
            async () => {
              const { violations } = await axe.run(document, { resultTypes: ["violations"] });
              return violations.flatMap((rule) => rule.nodes.map((node) =>
                `${rule.id}: ${node.target.join(" ")} ${node.any.map((one) => one.message).join("; ")}`));
            }
            """
        );
        return found.EnumerateArray().Select(one => one.GetString()!);
    }

    private static string? Find()
    {
        for (
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent
        )
        {
            var file = Path.Combine(folder.FullName, Place);
            if (File.Exists(file))
            {
                return File.ReadAllText(file);
            }
        }

        return null;
    }
}
