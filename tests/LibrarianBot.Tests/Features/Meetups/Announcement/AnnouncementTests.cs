using LibrarianBot.Discord.Rest;
using LibrarianBot.Features.Meetups;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Announcement;

/// <summary>What everybody is told, three weeks before.</summary>
public sealed class AnnouncementTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Fact]
    public async Task Three_weeks_before_everybody_is_told_with_a_thread_and_Discords_event()
    {
        await using var network = await MeetupNetwork.StartAsync();

        await network.AnnounceMeetupAsync();

        Assert.Equal(
            """
            **Term 1 meetup** · Wednesday 24 February, 3:45–5:15 pm
            Hilltop Primary (park on Banksia St, sign in at the office) or online
            On your clock: <t:1803444300:F>
            0 coming, 0 online, 0 apologies · still to say: 4
            """,
            network.Announcement
        );
        Assert.Equal(
            ["Coming", "Online", "Apologies", "More"],
            Answer.ButtonsOf(network.AnnouncementPost)
        );
        Assert.Equal("Term 1 meetup", Assert.Single(network.Discord.Threads));
        var scheduled = Assert.Single(network.Discord.Events).Value;
        Assert.Equal("Term 1 meetup", scheduled.Name);
        Assert.Equal("Hilltop Primary", scheduled.EntityMetadata!.Location);
        Assert.Equal(
            new DateTimeOffset(2027, 2, 24, 4, 45, 0, default),
            scheduled.ScheduledStartTime
        );
        Assert.Equal(
            new DateTimeOffset(2027, 2, 24, 6, 15, 0, default),
            scheduled.ScheduledEndTime
        );
        Assert.DoesNotContain("meet.example.org", network.Announcement, Ordinal);
        Assert.DoesNotContain("meet.example.org", scheduled.Description, Ordinal);
        Assert.Equal("Announced", network.Ask("SELECT State FROM Meetups"));
    }

    [Theory]
    [InlineData("2027-02-24T15:45")]
    [InlineData("2027-03-24T09:00")]
    public async Task What_has_begun_is_not_announced_any_more(string when)
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.PlanMeetupAsync(meetup =>
            meetup.AnnounceAt = Announced.Wednesday.Begins - Duration.FromHours(1)
        );
        network.Clock.Reset(
            LocalDateTimeOf(when).InZoneLeniently(Announced.Wednesday.Zone).ToInstant()
        );

        await network.SendDueAsync();

        Assert.Equal(0, network.Announcements);
        Assert.Equal(
            "Dropped|It had begun by then.",
            network.Ask(
                "SELECT State || '|' || Outcome FROM Notices WHERE Kind = 'meetup-announce'"
            )
        );
    }

    [Theory]
    [InlineData("meetup-announce:again:1001:1:0")]
    [InlineData("meetup-announce:again:1001:99:0")]
    [InlineData("meetup-announce:again:2002:1:0")]
    public async Task Another_network_gets_nothing(string customId)
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.PlanMeetupAsync();
        var elsewhere = network.Coordinator with { Network = TestNetwork.Hilltop };

        var answer = await elsewhere.PressAsync(customId);

        Assert.DoesNotContain("Term 1", answer.Text, Ordinal);
        Assert.Equal(
            "1",
            network.Ask("SELECT count(*) FROM Notices WHERE Kind = 'meetup-announce'")
        );
    }

    [Fact]
    public async Task Hostile_text_stays_text_and_fits()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnounceMeetupAsync(
            meetup =>
            {
                meetup.Place = new string('*', MeetupLimits.Place);
                meetup.AccessNotes = "@everyone <@&1> " + new string('`', 180);
                meetup.MovedWhy = "[here](https://evil.example)";
            },
            "**@everyone** " + new string('_', 80)
        );

        Assert.Contains("\\*\\*@\u200beveryone\\*\\*", network.Announcement, Ordinal);
        Assert.Contains("\\[here\\]\\(https", network.Announcement, Ordinal);
        Assert.Empty(network.AnnouncementPost.Mentions.Users);
        Assert.True(Assert.Single(network.Discord.Events).Value.Description!.Length <= 1000);
    }

    [Theory]
    [InlineData("InPerson", "Coming,Apologies,More", "0 coming, 0 apologies")]
    [InlineData("Online", "Coming,Apologies,More", "0 online, 0 apologies")]
    public async Task The_buttons_are_those_that_make_sense(
        string mode,
        string buttons,
        string counts
    )
    {
        await using var network = await MeetupNetwork.StartAsync();

        await network.AnnounceMeetupAsync(meetup => meetup.Mode = Enum.Parse<MeetupMode>(mode));

        Assert.Equal(buttons, string.Join(',', Answer.ButtonsOf(network.AnnouncementPost)));
        Assert.Contains(counts, network.Announcement, Ordinal);
    }

    private static LocalDateTime LocalDateTimeOf(string local) =>
        NodaTime.Text.LocalDateTimePattern.GeneralIso.Parse($"{local}:00").Value;
}
