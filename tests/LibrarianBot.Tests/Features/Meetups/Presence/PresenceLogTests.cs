using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.PdLog;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Presence;

/// <summary>Who was there has it in their log.</summary>
public sealed class PresenceLogTests
{
    private static readonly string Log = $"{TestNetwork.Bayside}";

    [Fact]
    public async Task Who_was_there_has_it_in_their_log_and_is_told()
    {
        await using var network = await HeldMeetup.StartAsync();

        Assert.Equal("Held", network.Ask("SELECT State FROM Meetups"));
        Assert.Equal(
            "**Term 1 meetup**: 1.5 hours are in your PD log, confirmed by Hilltop Primary's host. Add a line of reflection while it's fresh?",
            Assert.Single(network.Discord.MailOf(network.Cara))
        );
        var log = await network.Cara.PressAsync($"pd:log:{Log}");
        Assert.Contains(
            "**Term 1 meetup**\n24 February 2027 · 1.5 hours · ",
            log.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "confirmed by Ben Okafor, Hilltop Primary",
            log.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("Hilltop Primary", network.Ask("SELECT Provider FROM PdEntries"));
        Assert.Empty(network.Discord.MailOf(network.Aroha));
    }

    [Fact]
    public async Task The_certificate_says_who_confirmed_presence()
    {
        await using var network = await HeldMeetup.StartAsync();

        var entry = await network.ChangeAsync(
            async (_, db) => await db.PdEntries.AsNoTracking().SingleAsync()
        );
        var certificate = new PdCertificate("Cara Lindqvist", "St Brigid's", [entry], null)
        {
            MadeOn = new LocalDate(2027, 3, 1),
            Zone = DateTimeZoneProviders.Tzdb["Australia/Melbourne"],
        };

        Assert.Contains(
            certificate.Blocks().SelectMany(block => block),
            line =>
                line.Text == "presence confirmed by Ben Okafor, Hilltop Primary on 24 February 2027"
        );
    }

    [Fact]
    public async Task Who_came_late_or_left_early_has_what_they_were_there_for()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.AtAsync("2027-02-24T16:15");
        await network.Cara.TypeAsync("meetup here", ("code", network.Code));
        await network.AtAsync("2027-02-24T16:45");
        await network.Cara.TypeAsync("meetup leaving");
        await network.AtAsync(MeetupDay.Over);
        await network.SendDueAsync();

        Assert.Equal("30", network.Ask("SELECT Minutes FROM PdEntries"));
    }

    [Fact]
    public async Task An_online_meetup_without_a_host_is_confirmed_by_the_coordinator()
    {
        await using var network = await MeetupDay.StartAsync(
            mode: MeetupMode.Online,
            hosted: false
        );
        await network.AtAsync(MeetupDay.Begins);
        await network.Cara.TypeAsync("meetup here", ("code", network.Code));
        await network.AtAsync(MeetupDay.Over);
        await network.SendDueAsync();

        Assert.Equal(
            "**Term 1 meetup**: 1.5 hours are in your PD log, confirmed by Dee Tran. Add a line of reflection while it's fresh?",
            Assert.Single(network.Discord.MailOf(network.Cara))
        );
        Assert.StartsWith(
            "**Term 1 meetup**: 1 person was there.",
            network.Discord.MailOf(network.Coordinator)[^1],
            StringComparison.Ordinal
        );
        Assert.Empty(network.Discord.In(MeetupDay.Thread));
    }

    [Theory]
    [InlineData("2027-04-04T01:30")] // The clock goes back at 3 o'clock.
    [InlineData("2027-10-03T01:30")] // And on at 2 o'clock.
    public async Task A_night_on_which_the_clock_changes_is_as_long_as_it_is(string begins)
    {
        await using var network = await MeetupDay.StartAsync(begins);
        var meetup = await network.ChangeAsync(
            async (_, db) => await db.Meetups.AsNoTracking().SingleAsync()
        );
        network.Clock.Reset(meetup.Begins);
        await network.SendDueAsync();
        await network.Cara.TypeAsync("meetup here", ("code", network.Code));

        network.Clock.Reset(meetup.Ends + Duration.FromMinutes(4));
        await network.SendDueAsync();
        var before = network.Ask("SELECT State FROM Meetups");
        network.Clock.Reset(meetup.Ends + Duration.FromMinutes(5));
        await network.SendDueAsync();

        Assert.Equal("Announced", before);
        Assert.Equal("Held", network.Ask("SELECT State FROM Meetups"));
        Assert.Equal("90", network.Ask("SELECT Minutes FROM PdEntries"));
        Assert.Equal(begins[..10], network.Ask("SELECT Day FROM PdEntries"));
    }
}
