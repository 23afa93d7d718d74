using System.Text.Json;
using LibrarianBot.Sandbox.Tests.Rest;

namespace LibrarianBot.Sandbox.Tests.Events;

/// <summary>What becomes of scheduled events as the sandbox's clock goes on, and of people's interest in them.</summary>
public sealed class ScheduledEventTests : IAsyncLifetime
{
    private const int Guilds = 1;
    private const int GuildScheduledEvents = 1 << 16;
    private const string Updated = "GUILD_SCHEDULED_EVENT_UPDATE";
    private SandboxBot _bot = null!;
    private Wire _wire = null!;

    private string Events => $"guilds/{_bot.Guild.Id}/scheduled-events";

    public async ValueTask InitializeAsync()
    {
        _bot = await SandboxBot.StartAsync(Wire.Cancel);
        (_wire, _) = await Wire.LogInAsync(
            _bot.Server,
            Guilds | GuildScheduledEvents,
            SandboxBot.Token
        );
    }

    public async ValueTask DisposeAsync()
    {
        await _wire.DisposeAsync();
        await _bot.DisposeAsync();
    }

    [Fact]
    public async Task An_external_event_starts_and_ends_by_itself()
    {
        var meetup = await ScheduleAsync();

        await MoveClockAsync("2026-12-04T05:00:00Z");
        Assert.Equal(2, await NextStatusAsync());
        await MoveClockAsync("2026-12-04T06:00:00Z");
        Assert.Equal(3, await NextStatusAsync());
        Assert.Equal(180000, (await _bot.PatchAsync(meetup, new { name = "Late" })).Code);
    }

    [Fact]
    public async Task A_week_at_once_tells_both_in_order()
    {
        await ScheduleAsync();

        await MoveClockAsync("2026-12-11T00:00:00Z");

        Assert.Equal(2, await NextStatusAsync());
        Assert.Equal(3, await NextStatusAsync());
    }

    [Fact]
    public async Task Time_that_goes_by_on_its_own_starts_an_event_too()
    {
        var meetup = await ScheduleAsync();

        _bot.Time.Advance(TimeSpan.FromHours((10 * 24) + 20.5));

        Assert.Equal(2, await StatusAsync(meetup));
    }

    [Fact]
    public async Task A_moved_event_starts_at_its_new_time()
    {
        var meetup = await ScheduleAsync();
        await _bot.PatchAsync(
            meetup,
            new
            {
                scheduled_start_time = "2026-12-05T05:00:00Z",
                scheduled_end_time = "2026-12-05T06:00:00Z",
            }
        );
        Assert.Equal(1, await NextStatusAsync());

        await MoveClockAsync("2026-12-04T05:30:00Z");
        Assert.Equal(1, await StatusAsync(meetup));
        await MoveClockAsync("2026-12-05T05:00:00Z");

        Assert.Equal(2, await NextStatusAsync());
    }

    [Fact]
    public async Task A_voice_event_that_nobody_starts_is_cancelled_hours_later()
    {
        var talk = await ScheduleInVoiceAsync();

        await MoveClockAsync("2026-12-04T07:59:00Z");
        Assert.Equal(1, await StatusAsync(talk));
        await MoveClockAsync("2026-12-04T08:00:00Z");

        Assert.Equal(4, await NextStatusAsync());
    }

    [Fact]
    public async Task A_voice_event_ends_minutes_after_the_room_is_empty()
    {
        var talk = await ScheduleInVoiceAsync();
        await MoveClockAsync("2026-12-04T05:00:00Z");
        await _bot.PatchAsync(talk, new { status = 2 });
        Assert.Equal(2, await NextStatusAsync());

        await MoveClockAsync("2026-12-04T06:05:00Z");

        Assert.Equal(3, await NextStatusAsync());
    }

    [Fact]
    public async Task Finished_events_are_no_longer_listed()
    {
        var meetup = await ScheduleAsync();
        await ScheduleAsync("2026-12-18");
        await _bot.PatchAsync(meetup, new { status = 4 });

        var listed = (await _bot.GetAsync(Events)).Body.EnumerateArray().ToList();

        Assert.Single(listed);
        Assert.Equal(4, await StatusAsync(meetup));
    }

    [Fact]
    public async Task Interest_is_told_once_with_who_and_where()
    {
        var id = (await ScheduleAsync()).Split('/')[^1];

        var pressed = await InterestAsync(id, true);
        await InterestAsync(id, true);
        await InterestAsync(id, false);

        Assert.Equal(_bot.Ben.Id.ToString(), pressed.Body.GetProperty("interested")[0].GetString());
        var added = (await _wire.ReceiveAsync("GUILD_SCHEDULED_EVENT_USER_ADD"))["d"]!;
        Assert.Equal(id, added["guild_scheduled_event_id"]!.GetValue<string>());
        Assert.Equal(_bot.Ben.Id.ToString(), added["user_id"]!.GetValue<string>());
        Assert.Equal(_bot.Guild.Id.ToString(), added["guild_id"]!.GetValue<string>());
        var next = await _wire.ReceiveAsync();
        Assert.Equal("GUILD_SCHEDULED_EVENT_USER_REMOVE", next["t"]!.GetValue<string>());
    }

    [Fact]
    public async Task Nobody_can_be_interested_in_what_is_over()
    {
        var meetup = await ScheduleAsync();
        await _bot.PatchAsync(meetup, new { status = 4 });

        var pressed = await InterestAsync(meetup.Split('/')[^1], true);

        Assert.Equal(404, pressed.Status);
    }

    [Fact]
    public async Task Without_the_intent_nothing_is_told_of_events()
    {
        var (quiet, _) = await Wire.LogInAsync(_bot.Server, Guilds, SandboxBot.Token);
        await using var _1 = quiet;
        await quiet.ReceiveAsync("GUILD_CREATE");
        await InterestAsync((await ScheduleAsync()).Split('/')[^1], true);

        await quiet.SendAsync(1, null);

        Assert.Equal(11, (await quiet.ReceiveAsync())["op"]!.GetValue<int>());
    }

    private async Task<string> ScheduleAsync(string day = "2026-12-04")
    {
        var made = await _bot.PostAsync(
            Events,
            new
            {
                name = "Meetup",
                privacy_level = 2,
                entity_type = 3,
                scheduled_start_time = day + "T05:00:00Z",
                scheduled_end_time = day + "T06:00:00Z",
                entity_metadata = new { location = "Hilltop" },
            }
        );
        return $"{Events}/{made.Id}";
    }

    private async Task<string> ScheduleInVoiceAsync()
    {
        var made = await _bot.PostAsync(
            Events,
            new
            {
                name = "Talk",
                privacy_level = 2,
                entity_type = 2,
                channel_id = _bot.Channel("talk").ToString(),
                scheduled_start_time = "2026-12-04T05:00:00Z",
                scheduled_end_time = "2026-12-04T06:00:00Z",
            }
        );
        return $"{Events}/{made.Id}";
    }

    private async Task MoveClockAsync(string to) =>
        Assert.Equal(200, (await _bot.AsPersonAsync("clock", new { to })).Status);

    private Task<SandboxBot.Answer> InterestAsync(string id, bool interested) =>
        _bot.AsPersonAsync("users/ben/interest", new { @event = id, interested });

    private async Task<int> StatusAsync(string path) =>
        (await _bot.GetAsync(path)).Body.GetProperty("status").GetInt32();

    private async Task<int> NextStatusAsync() =>
        (await _wire.ReceiveAsync(Updated))["d"]!["status"]!.GetValue<int>();
}
