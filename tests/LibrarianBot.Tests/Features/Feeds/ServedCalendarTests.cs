using System.Net;
using System.Text.Json;
using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.Terms;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using LibrarianBot.Tests.Hosting;
using LibrarianBot.Tests.Store;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features.Feeds;

/// <summary>
/// What the real program serves, read by a program that isn't ours and held against the store. tests/interop/calendars.test.js
/// has the same files read by another.
/// </summary>
public sealed class ServedCalendarTests : IDisposable
{
    private static readonly HttpClient Http = new();
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryStore _store = new();

    public void Dispose()
    {
        _folder.Dispose();
        _store.Dispose();
    }

    [Fact]
    public async Task Every_occurrence_is_read_as_the_store_has_it()
    {
        var output = Environment.GetEnvironmentVariable("LIBRARIANBOT_CALENDARS") ?? _folder.Path;
        Directory.CreateDirectory(output);
        var calendars = await ServeAsync(output);
        Assert.SkipUnless(
            await DebiansPython.HasAsync("icalendar"),
            "Debian's python3-icalendar isn't installed: apt-get install python3-icalendar."
        );

        foreach (var (name, expected) in calendars)
        {
            var (code, read, errors) = await DebiansPython.RunAsync(
                Repository.File("tests/interop/read_calendar.py"),
                Path.Combine(output, name)
            );
            Assert.True(code == 0, $"{name}: {errors}");
            Assert.Equal(expected, JsonSerializer.Deserialize<List<SeenEntry>>(read, Json)!);
        }

        Assert.Equal(2 * ServedNetworks.All.Length, calendars.Count);
    }

    [Fact]
    public async Task An_address_never_reaches_the_log_however_much_is_logged()
    {
        await MakeStoreAsync();
        var (token, _) = await ServedNetworks.FillAsync(_store, 1, ServedNetworks.All[0], Now());
        await using var program = Start(
            ("Logging__LogLevel__Default", "Trace"),
            ("Logging__LogLevel__Microsoft", "Trace"),
            ("Logging__LogLevel__System", "Trace")
        );
        var site = new Uri(program.WaitFor("Health "));

        using var found = await Http.GetAsync(new Uri(site, $"/calendar/{token}.ics"), Cancel);
        using var gone = await Http.GetAsync(new Uri(site, $"/calendar/{token}x.ics"), Cancel);
        var (_, errors, output) = await program.StopAsync();

        Assert.Equal(HttpStatusCode.OK, found.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Contains("dbug: Microsoft.AspNetCore", output, StringComparison.Ordinal);
        Assert.DoesNotContain(token, output + errors, StringComparison.Ordinal);
    }

    private static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web);

    /// <summary>Fills the store, starts the program on it, and keeps each calendar beside what should be in it.</summary>
    private async Task<Dictionary<string, List<SeenEntry>>> ServeAsync(string output)
    {
        await MakeStoreAsync();
        var now = Now();
        var tokens = new List<(long Network, string Name, string Token, bool IsOwn)>();
        foreach (var (at, what) in ServedNetworks.All.Index())
        {
            var (network, aroha) = await ServedNetworks.FillAsync(_store, at + 1, what, now);
            var name = what.Zone.Replace('/', '-');
            tokens.Add((at + 1, $"{name}-network.ics", network, false));
            tokens.Add((at + 1, $"{name}-aroha.ics", aroha, true));
        }

        await using var program = Start();
        var site = new Uri(program.WaitFor("Health "));
        var calendars = new Dictionary<string, List<SeenEntry>>(StringComparer.Ordinal);
        foreach (var (network, name, token, isOwn) in tokens)
        {
            var expected = Expected(network, isOwn, now - Duration.FromDays(365));
            var file = Path.Combine(output, name);
            await File.WriteAllBytesAsync(
                file,
                await Http.GetByteArrayAsync(new Uri(site, $"/calendar/{token}.ics"), Cancel),
                Cancel
            );
            await File.WriteAllTextAsync(
                Path.ChangeExtension(file, "json"),
                JsonSerializer.Serialize(expected, Json),
                Cancel
            );
            calendars.Add(name, expected);
        }

        return calendars;
    }

    private List<SeenEntry> Expected(long networkId, bool isOwn, Instant since)
    {
        using var db = _store.Of(networkId);
        var answers = db.MeetupReplies.ToDictionary(reply => reply.MeetupId);
        var meetups = db
            .Meetups.Where(meetup => meetup.Begins >= since)
            .OrderBy(meetup => meetup.Begins)
            .ThenBy(meetup => meetup.Id)
            .ToList()
            .Select(meetup => SeenEntry.Of(meetup, answers.GetValueOrDefault(meetup.Id), isOwn));
        var code = db.Networks.Single().Calendar!;
        var terms = PublishedTerms
            .Of(code)
            .Where(term => isOwn && term.LastDay >= since.InUtc().Date)
            .Select(term => SeenEntry.Of(term, code));
        return [.. meetups, .. terms];
    }

    private async Task MakeStoreAsync() =>
        Assert.IsType<StoreOpening.Ready>(
            await StoreOpening.OpenAsync(_store.File, TemporaryStore.Tables, Cancel)
        );

    private RunningProgram Start(params (string Name, string Value)[] more) =>
        RunningProgram.Start(
            _folder.Path,
            [],
            [
                ("Discord__Token", "abc"),
                ("Discord__ApiUrl", "http://127.0.0.1:9/api"),
                ("Store__Folder", _store.Folder),
                .. more,
            ]
        );

#pragma warning disable RS0030 // The program that is tested goes by the machine's clock.
    private static Instant Now() => SystemClock.Instance.GetCurrentInstant();
#pragma warning restore RS0030
}
