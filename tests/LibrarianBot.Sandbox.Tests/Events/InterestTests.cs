using LibrarianBot.Sandbox.Tests.Rest;

namespace LibrarianBot.Sandbox.Tests.Events;

/// <summary>People's interest in scheduled events, and who is told of it.</summary>
public sealed class InterestTests
{
    [Fact]
    public async Task Interest_is_told_once_with_who_and_where()
    {
        await using var venue = await Venue.StartAsync();
        var id = (await venue.ScheduleAsync()).Split('/')[^1];

        var pressed = await venue.InterestAsync(id, true);
        await venue.InterestAsync(id, true);
        await venue.InterestAsync(id, false);

        Assert.Equal(
            venue.Bot.Ben.Id.ToString(),
            pressed.Body.GetProperty("interested")[0].GetString()
        );
        var added = (await venue.Wire.ReceiveAsync("GUILD_SCHEDULED_EVENT_USER_ADD"))["d"]!;
        Assert.Equal(id, added["guild_scheduled_event_id"]!.GetValue<string>());
        Assert.Equal(venue.Bot.Ben.Id.ToString(), added["user_id"]!.GetValue<string>());
        Assert.Equal(venue.Bot.Guild.Id.ToString(), added["guild_id"]!.GetValue<string>());
        var next = await venue.Wire.ReceiveAsync();
        Assert.Equal("GUILD_SCHEDULED_EVENT_USER_REMOVE", next["t"]!.GetValue<string>());
    }

    [Fact]
    public async Task Nobody_can_be_interested_in_what_is_over()
    {
        await using var venue = await Venue.StartAsync();
        var meetup = await venue.ScheduleAsync();
        await venue.Bot.PatchAsync(meetup, new { status = 4 });

        var pressed = await venue.InterestAsync(meetup.Split('/')[^1], true);

        Assert.Equal(404, pressed.Status);
    }

    [Fact]
    public async Task Without_the_intent_nothing_is_told_of_events()
    {
        await using var venue = await Venue.StartAsync();
        var (quiet, _) = await Wire.LogInAsync(venue.Bot.Server, Venue.Guilds, SandboxBot.Token);
        await using var _1 = quiet;
        await quiet.ReceiveAsync("GUILD_CREATE");
        await venue.InterestAsync((await venue.ScheduleAsync()).Split('/')[^1], true);

        await quiet.SendAsync(1, null);

        Assert.Equal(11, (await quiet.ReceiveAsync())["op"]!.GetValue<int>());
    }
}
