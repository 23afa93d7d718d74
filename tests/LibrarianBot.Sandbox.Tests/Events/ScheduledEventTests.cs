namespace LibrarianBot.Sandbox.Tests.Events;

/// <summary>What becomes of scheduled events as the sandbox's clock goes on.</summary>
public sealed class ScheduledEventTests
{
    [Fact]
    public async Task An_external_event_starts_and_ends_by_itself()
    {
        await using var venue = await Venue.StartAsync();
        var meetup = await venue.ScheduleAsync();

        await venue.MoveClockAsync("2026-12-04T05:00:00Z");
        Assert.Equal(2, await venue.NextStatusAsync());
        await venue.MoveClockAsync("2026-12-04T06:00:00Z");
        Assert.Equal(3, await venue.NextStatusAsync());
        Assert.Equal(180000, (await venue.Bot.PatchAsync(meetup, new { name = "Late" })).Code);
    }

    [Fact]
    public async Task A_week_at_once_tells_both_in_order()
    {
        await using var venue = await Venue.StartAsync();
        await venue.ScheduleAsync();

        await venue.MoveClockAsync("2026-12-11T00:00:00Z");

        Assert.Equal(2, await venue.NextStatusAsync());
        Assert.Equal(3, await venue.NextStatusAsync());
    }

    [Fact]
    public async Task Time_that_goes_by_on_its_own_starts_an_event_too()
    {
        await using var venue = await Venue.StartAsync();
        var meetup = await venue.ScheduleAsync();

        venue.Bot.Time.Advance(TimeSpan.FromHours((10 * 24) + 20.5));

        Assert.Equal(2, await venue.StatusAsync(meetup));
    }

    [Fact]
    public async Task A_moved_event_starts_at_its_new_time()
    {
        await using var venue = await Venue.StartAsync();
        var meetup = await venue.ScheduleAsync();
        await venue.Bot.PatchAsync(
            meetup,
            new
            {
                scheduled_start_time = "2026-12-05T05:00:00Z",
                scheduled_end_time = "2026-12-05T06:00:00Z",
            }
        );
        Assert.Equal(1, await venue.NextStatusAsync());

        await venue.MoveClockAsync("2026-12-04T05:30:00Z");
        Assert.Equal(1, await venue.StatusAsync(meetup));
        await venue.MoveClockAsync("2026-12-05T05:00:00Z");

        Assert.Equal(2, await venue.NextStatusAsync());
    }

    [Fact]
    public async Task A_voice_event_that_nobody_starts_is_cancelled_hours_later()
    {
        await using var venue = await Venue.StartAsync();
        var talk = await venue.ScheduleInVoiceAsync();

        await venue.MoveClockAsync("2026-12-04T07:59:00Z");
        Assert.Equal(1, await venue.StatusAsync(talk));
        await venue.MoveClockAsync("2026-12-04T08:00:00Z");

        Assert.Equal(4, await venue.NextStatusAsync());
    }

    [Fact]
    public async Task A_voice_event_ends_minutes_after_the_room_is_empty()
    {
        await using var venue = await Venue.StartAsync();
        var talk = await venue.ScheduleInVoiceAsync();
        await venue.MoveClockAsync("2026-12-04T05:00:00Z");
        await venue.Bot.PatchAsync(talk, new { status = 2 });
        Assert.Equal(2, await venue.NextStatusAsync());

        await venue.MoveClockAsync("2026-12-04T06:05:00Z");

        Assert.Equal(3, await venue.NextStatusAsync());
    }

    [Fact]
    public async Task Finished_events_are_no_longer_listed()
    {
        await using var venue = await Venue.StartAsync();
        var meetup = await venue.ScheduleAsync();
        await venue.ScheduleAsync("2026-12-18");
        await venue.Bot.PatchAsync(meetup, new { status = 4 });

        var listed = (await venue.Bot.GetAsync(venue.Events)).Body.EnumerateArray().ToList();

        Assert.Single(listed);
        Assert.Equal(4, await venue.StatusAsync(meetup));
    }
}
