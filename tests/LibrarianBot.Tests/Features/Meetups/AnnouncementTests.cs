using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.Meetups.Announcement;
using LibrarianBot.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups;

public sealed class AnnouncementTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

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

    [Fact]
    public async Task A_kill_between_posting_and_recording_posts_nothing_twice()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.PlanMeetupAsync();
        await network.AtAsync("2027-02-03T09:00");
        await network.Services.GetRequiredService<NoticeSender>().SendDueAsync();
        await network.SettledAsync();
        await network.WriteAsync(
            (db, _) =>
                db.Database.ExecuteSqlRawAsync(
                    """
                    UPDATE Meetups SET State = 'Proposed', MessageId = NULL, ChannelId = NULL, ThreadId = NULL, EventId = NULL, Revision = 0, ShownRevision = 0
                    """,
                    Cancel
                )
        );

        await network.Services.GetRequiredService<MeetupBoard>().CatchUpAsync(Cancel);
        await network.SettledAsync();

        Assert.Equal(1, network.Announcements);
        Assert.Single(network.Discord.Events);
        Assert.Equal(
            "Announced|1|1",
            network.Ask(
                "SELECT State || '|' || (ThreadId IS NOT NULL) || '|' || (EventId IS NOT NULL) FROM Meetups"
            )
        );
    }

    [Fact]
    public async Task An_announcement_left_behind_by_a_kill_is_brought_up_to_date_at_the_start()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var id = await network.AnnounceMeetupAsync();
        await network.WriteAsync(
            async (db, _) => Beach(await db.Meetups.SingleAsync(row => row.Id == id, Cancel))
        );

        await network.Services.GetRequiredService<MeetupBoard>().CatchUpAsync(Cancel);
        await network.SettledAsync();

        Assert.StartsWith("**Term 1, at the beach**", network.Announcement, Ordinal);
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

    [Fact]
    public async Task Nobody_is_told_of_a_day_that_does_not_suit_before_the_coordinator_has_chosen()
    {
        await using var network = await MeetupNetwork.StartAsync();
        // A day that was closed after it was planned.
        var id = await network.PlanMeetupAsync();
        await network.WriteAsync(
            async (db, _) =>
                (await db.Meetups.SingleAsync(row => row.Id == id, Cancel)).Clash =
                    "Melbourne Cup Day"
        );
        await network.AtAsync("2027-02-03T09:00");
        await network.SendDueAsync();

        Assert.Equal(0, network.Announcements);
        Assert.Equal(
            [
                "I couldn't announce **Term 1 meetup**. Its day is Melbourne Cup Day. Choose a day first.",
            ],
            network.Discord.MailOf(network.Coordinator)
        );

        await network.WriteAsync(
            async (db, services) =>
            {
                var meetup = await db.Meetups.SingleAsync(row => row.Id == id, Cancel);
                meetup.Clash = null;
                await services
                    .GetRequiredService<MeetupPlans>()
                    .PlanAnnouncementAsync(meetup, Cancel);
            }
        );
        await network.SendDueAsync();

        Assert.Equal(1, network.Announcements);
    }

    [Fact]
    public async Task Without_a_channel_the_coordinator_is_told_and_has_it_tried_again()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var channels = network.Discord.Channels;
        network.Discord.Channels = [];
        await network.AnnounceMeetupAsync();
        network.Discord.Channels = channels;

        var mail = Assert.Single(network.Discord.MailOf(network.Coordinator));
        var overview = await network.Coordinator.TypeAsync("notices");
        var refused = await network.Cara.PressAsync("meetup-announce:again:1001:1:0");
        await network.SendDueAsync();
        Assert.Equal(0, network.Announcements);
        var again = await network.Coordinator.PressAsync("meetup-announce:again:1001:1:0");
        await network.SendDueAsync();
        var late = await network.Coordinator.PressAsync("meetup-announce:again:1001:1:0");

        Assert.Equal(
            "I couldn't announce **Term 1 meetup**. I see no channel called #announcements. Choose one with `/network setup`.",
            mail
        );
        Assert.StartsWith(
            "Not sent: Announcement of **Term 1 meetup**. I see no channel called #announcements.",
            overview.Text,
            Ordinal
        );
        Assert.Equal(
            "Only a coordinator or the host can do that, so nothing was changed.",
            refused.Text
        );
        Assert.StartsWith("I'm announcing **Term 1 meetup** now.", again.Text, Ordinal);
        Assert.Equal(1, network.Announcements);
        Assert.Equal("**Term 1 meetup** has been announced meanwhile.", late.Text);
    }

    [Fact]
    public async Task Where_the_bot_may_not_write_the_coordinator_reads_which_permission_it_lacks()
    {
        await using var network = await MeetupNetwork.StartAsync();
        network.Discord.Forbid(
            MeetupNetwork.Announcements,
            DiscordNotes.Refuse(DiscordErrorCode.MissingPermissions)
        );

        await network.AnnounceMeetupAsync();

        Assert.Equal(
            "I couldn't announce **Term 1 meetup**. I may not write in <#600>. Give me *Send Messages* and *Send Messages in Threads* there.",
            Assert.Single(network.Discord.MailOf(network.Coordinator))
        );
    }

    [Fact]
    public async Task Without_threads_and_events_it_is_announced_all_the_same_and_both_are_made_once_allowed()
    {
        await using var network = await MeetupNetwork.StartAsync();
        network.Discord.ThreadRefusal = DiscordNotes.Refuse(DiscordErrorCode.MissingPermissions);
        network.Discord.EventRefusal = DiscordNotes.Refuse(DiscordErrorCode.MissingPermissions);
        var id = await network.AnnounceMeetupAsync();
        await network.SendDueAsync();

        var mail = network.Discord.MailOf(network.Coordinator);
        (network.Discord.ThreadRefusal, network.Discord.EventRefusal) = (null, null);
        await network.ChangeMeetupAsync(id, meetup => meetup.AccessNotes = null);
        await network.SendDueAsync();

        Assert.Equal(1, network.Announcements);
        Assert.Equal(
            [
                "**Term 1 meetup** is announced, but without a thread. Give me *Create Public Threads* in <#600> (channel settings → Permissions → LibrarianBot), and I'll open it with the next answer.",
                "**Term 1 meetup** is announced, but isn't among Discord's own events. Give me *Create Events* (server settings → Roles → LibrarianBot), and I'll make it with the next answer.",
            ],
            mail.OrderBy(text => text.Contains("Events", Ordinal)).ToArray()
        );
        Assert.Equal("Term 1 meetup", Assert.Single(network.Discord.Threads));
        Assert.Single(network.Discord.Events);
        Assert.Equal(2, network.Discord.MailOf(network.Coordinator).Count);
    }

    [Fact]
    public async Task Moving_and_renaming_go_through_to_the_message_the_thread_and_the_event()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var id = await network.AnnounceMeetupAsync();

        await network.ChangeMeetupAsync(
            id,
            meetup =>
            {
                meetup.Rename("First meetup");
                meetup.Take(Announced.Wednesday with { Day = new LocalDate(2027, 2, 25) });
                (meetup.HostSchool, meetup.AccessNotes) = ("St Brigid's", null);
                meetup.MovedWhy = "the hall is taken";
            }
        );

        Assert.StartsWith(
            """
            **First meetup** · Thursday 25 February, 3:45–5:15 pm
            St Brigid's or online
            On your clock: <t:1803530700:F>
            Not the usual day: the hall is taken.
            """,
            network.Announcement,
            Ordinal
        );
        var scheduled = Assert.Single(network.Discord.Events).Value;
        Assert.Equal(
            ("First meetup", "St Brigid's"),
            (scheduled.Name, scheduled.EntityMetadata!.Location)
        );
        Assert.Equal(25, scheduled.ScheduledStartTime.Day);
        Assert.Equal("First meetup", network.Discord.ThreadName(Thread(network)));
    }

    [Fact]
    public async Task Calling_it_off_is_said_in_its_place_and_cancels_the_event()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var id = await network.AnnounceMeetupAsync();

        await network.ChangeMeetupAsync(
            id,
            meetup => meetup.CallOff("The school is *flooded*.", network.Clock.GetCurrentInstant())
        );

        Assert.Equal(
            """
            **Term 1 meetup** is called off · Wednesday 24 February, 3:45–5:15 pm
            The school is \*flooded\*.
            """,
            network.Announcement
        );
        Assert.Empty(Answer.ButtonsOf(network.AnnouncementPost));
        Assert.Equal(
            ScheduledEventStatus.Cancelled,
            Assert.Single(network.Discord.Events).Value.Status
        );
        Assert.Equal("Called off: Term 1 meetup", network.Discord.ThreadName(Thread(network)));
    }

    [Fact]
    public async Task Left_out_while_its_announcement_was_on_its_way_it_is_called_off()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.PlanMeetupAsync();
        network.Discord.PostGate = () =>
            network.WriteAsync(
                async (db, _) =>
                    (await db.Meetups.SingleAsync(Cancel)).CallOff(
                        null,
                        network.Clock.GetCurrentInstant()
                    )
            );

        await network.AtAsync("2027-02-03T09:00");
        await network.SendDueAsync();

        Assert.Contains("is called off", network.Announcement, Ordinal);
        Assert.Empty(network.Discord.Events);
        Assert.Empty(network.Discord.Threads);
    }

    [Fact]
    public async Task A_deleted_announcement_is_told_once_and_posted_again_on_request()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var id = await network.AnnounceMeetupAsync();
        network.Discord.Refusal = DiscordNotes.Refuse(
            DiscordErrorCode.UnknownMessage,
            System.Net.HttpStatusCode.NotFound
        );
        await network.ChangeMeetupAsync(id, meetup => meetup.Capacity = 20);
        await network.ChangeMeetupAsync(id, meetup => meetup.Capacity = 21);
        network.Discord.Refusal = null;
        await network.SendDueAsync();

        var (_, mail) = network.Discord.Sent.Last();
        Assert.StartsWith(
            "The announcement of **Term 1 meetup** is gone:",
            Answer.TextOf(mail),
            Ordinal
        );
        Assert.Single(network.Discord.MailOf(network.Coordinator));
        var button = mail
            .Components.OfType<ActionRow>()
            .Single()
            .Components.OfType<Button>()
            .Single();
        await network.Coordinator.PressAsync(button.CustomId!);
        await network.Coordinator.PressAsync(button.CustomId!);
        await network.SendDueAsync();
        await network.ChangeMeetupAsync(id, meetup => meetup.Capacity = 22);

        Assert.Equal(2, network.Announcements);
        Assert.Contains("room for 22", network.Announcement, Ordinal);
        Assert.Single(network.Discord.Threads);
        Assert.Single(network.Discord.Events);
    }

    [Fact]
    public async Task An_event_that_somebody_removed_is_left_alone_and_told_once()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var id = await network.AnnounceMeetupAsync();
        network.Discord.Events.Clear();

        await network.ChangeMeetupAsync(id, meetup => meetup.Place = "The hall");
        await network.ChangeMeetupAsync(id, meetup => meetup.Place = "The library");
        await network.SendDueAsync();

        Assert.Empty(network.Discord.Events);
        Assert.StartsWith(
            "Discord's own event for **Term 1 meetup** was removed",
            Assert.Single(network.Discord.MailOf(network.Coordinator)),
            Ordinal
        );
        Assert.Contains("The library", network.Announcement, Ordinal);
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

    private static void Beach(Meetup meetup)
    {
        meetup.Rename("Term 1, at the beach");
        meetup.Changed();
    }

    private static ulong Thread(TestNetwork network) =>
        ulong.Parse(network.Ask("SELECT ThreadId FROM Meetups")!, null);

    private static LocalDateTime LocalDateTimeOf(string local) =>
        NodaTime.Text.LocalDateTimePattern.GeneralIso.Parse($"{local}:00").Value;
}
