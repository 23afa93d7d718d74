using System.Text.Json;
using LibrarianBot.Sandbox.Tests.Rest;
using Xunit;

namespace LibrarianBot.Sandbox.Tests.Conformance;

/// <summary>Every body sent and received is held against Discord's own description of its API.</summary>
public sealed class ConformanceTests
{
    private const string LogVariable = "LIBRARIANBOT_E2E_LOG";
    private const string NoDescription =
        $"Skipped: {Description.Variable} names no file with Discord's description of its API (openapi.json).";

    [Fact]
    public async Task A_tour_of_all_routes_is_as_Discord_describes()
    {
        var description = Description.Load();
        Assert.SkipWhen(description is null, NoDescription);
        await using var bot = await SandboxBot.StartAsync(TestContext.Current.CancellationToken);
        await new Tour(bot).RunAsync();
        Check(description, Recorded.Read(bot.Log()));
    }

    [Fact]
    public void The_end_to_end_tests_traffic_is_as_Discord_describes()
    {
        var description = Description.Load();
        Assert.SkipWhen(description is null, NoDescription);
        var place = Environment.GetEnvironmentVariable(LogVariable);
        Assert.SkipWhen(
            string.IsNullOrEmpty(place),
            $"Skipped: {LogVariable} names no log of the end-to-end tests (a file, or a folder of files)."
        );
        string[] files =
            Directory.Exists(place) ? Directory.GetFiles(place, "*.json")
            : File.Exists(place) ? [place]
            : [];
        Assert.SkipWhen(
            files.Length == 0,
            $"Skipped: there is no log at {place}. Run the end-to-end tests first."
        );
        Check(
            description,
            files.SelectMany(f => Recorded.Read(JsonElement.Parse(File.ReadAllBytes(f))))
        );
    }

    private static void Check(Description description, IEnumerable<Recorded> calls)
    {
        var mismatches = calls
            .SelectMany(description.Check)
            .GroupBy(m => m, StringComparer.Ordinal)
            .ToList();
        Assert.True(
            mismatches.Count == 0,
            string.Join('\n', mismatches.Select(m => $"{m.Key} ({m.Count()} times)"))
        );
    }
}
