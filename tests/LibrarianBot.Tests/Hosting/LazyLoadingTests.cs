using Xunit;

namespace LibrarianBot.Tests.Hosting;

/// <summary>What isn't needed yet takes no memory.</summary>
public sealed class LazyLoadingTests
{
    [Fact]
    public async Task What_draws_or_writes_calendars_is_not_loaded_before_the_first()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux lists what a process has loaded.");
        using var folder = new TemporaryFolder();
        await using var program = RunningProgram.Start(folder.Path, []);
        program.WaitFor("Ready");

        var loaded = await File.ReadAllTextAsync(
            $"/proc/{program.Id}/maps",
            TestContext.Current.CancellationToken
        );

        Assert.Contains("libcoreclr", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("Skia", loaded, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("NodaTime.dll", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("Ical.Net.dll", loaded, StringComparison.Ordinal);
    }
}
