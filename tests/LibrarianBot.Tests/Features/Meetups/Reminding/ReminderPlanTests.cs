using LibrarianBot.Features.Meetups;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Reminding;

/// <summary>Which reminders wait for whom.</summary>
public sealed class ReminderPlanTests
{
    [Fact]
    public async Task Who_comes_is_reminded_at_the_networks_offsets()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync("2027-02-24T15:45");

        await network.ComeAsync(network.Ben, meetup);

        Assert.Equal(
            ["2w 10 Feb 15:45", "2d 22 Feb 15:45", "2h 24 Feb 13:45"],
            await network.RemindersOfAsync(network.Ben)
        );
    }

    [Fact]
    public async Task Only_what_is_still_ahead_is_planned()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync("2027-02-24T15:45");
        await network.AtAsync("2027-02-23T09:00");

        await network.ComeAsync(network.Ben, meetup);

        Assert.Equal(["2h 24 Feb 13:45"], await network.RemindersOfAsync(network.Ben));
    }

    [Theory]
    [InlineData("2027-04-05T15:45", "3 Apr 15:45")]
    [InlineData("2027-10-04T15:45", "2 Oct 15:45")]
    public async Task Days_before_a_change_of_the_clock_are_at_the_same_time_of_day(
        string begins,
        string due
    )
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(begins);

        await network.ComeAsync(network.Ben, meetup);

        Assert.Equal($"2d {due}", (await network.RemindersOfAsync(network.Ben))[1]);
    }

    [Fact]
    public async Task Apologies_take_back_what_was_planned_and_coming_after_all_plans_it_again()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync("2027-02-24T15:45");
        await network.ComeAsync(network.Ben, meetup);

        await network.ApologiseAsync(network.Ben, meetup);
        var none = await network.RemindersOfAsync(network.Ben);
        await network.AtAsync("2027-02-11T09:00");
        await network.ComeAsync(network.Ben, meetup);

        Assert.Empty(none);
        Assert.Equal(
            ["2d 22 Feb 15:45", "2h 24 Feb 13:45"],
            await network.RemindersOfAsync(network.Ben)
        );
    }

    [Fact]
    public async Task Who_waits_for_a_place_is_reminded_once_they_have_one()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync("2027-02-24T15:45");

        await network.SayAsync(network.Ben, meetup, (reply, now) => reply.Wait(now));
        var none = await network.RemindersOfAsync(network.Ben);
        await network.SayAsync(network.Ben, meetup, (reply, _) => reply.TakePlace());

        Assert.Empty(none);
        Assert.Equal(3, (await network.RemindersOfAsync(network.Ben)).Count);
    }

    [Fact]
    public async Task For_another_day_all_reminders_are_other_ones()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync("2027-02-24T15:45");
        await network.ComeAsync(network.Ben, meetup);

        await network.MoveRowAsync(meetup, new LocalDate(2027, 3, 3), new LocalTime(16, 0));

        Assert.Equal(
            ["2w 17 Feb 16:00", "2d 1 Mar 16:00", "2h 3 Mar 14:00"],
            await network.RemindersOfAsync(network.Ben)
        );
        Assert.Equal(
            "3",
            network.Ask("SELECT count(*) FROM Notices WHERE \"State\" = 'Withdrawn'")
        );
    }

    [Fact]
    public async Task For_an_earlier_day_nothing_that_is_past_is_planned()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync("2027-02-24T15:45");
        await network.ComeAsync(network.Ben, meetup);

        await network.MoveRowAsync(meetup, new LocalDate(2026, 12, 1), new LocalTime(15, 45));

        Assert.Equal(
            ["2d 29 Nov 15:45", "2h 1 Dec 13:45"],
            await network.RemindersOfAsync(network.Ben)
        );
    }

    [Theory]
    [InlineData("2027-02-24T15:45", "2027-02-17T09:00")]
    [InlineData("2026-12-01T15:45", "2026-11-27T09:00")]
    [InlineData("2026-11-25T15:45", null)]
    public async Task Those_who_have_not_answered_are_asked_a_week_before_or_halfway(
        string begins,
        string? due
    )
    {
        await using var network = await MeetupNetwork.StartAsync();

        await network.AnnouncedAsync(begins);

        var planned = network.Ask(
            $"SELECT DueAt FROM Notices WHERE Kind = '{MeetupKinds.NudgeAll}' AND \"State\" = 'Planned'"
        );
        Assert.Equal(due, planned is "" or null ? null : Local(planned));
    }

    private static string Local(string stored) =>
        InstantConversion
            .FromStored(long.Parse(stored, System.Globalization.CultureInfo.InvariantCulture))
            .InZone(DateTimeZoneProviders.Tzdb["Australia/Melbourne"])
            .ToString("uuuu-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
