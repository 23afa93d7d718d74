using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Features.Meetups;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Announcement;

/// <summary>What has changed since is changed in its place.</summary>
public sealed class AnnouncementChangeTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

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

    private static ulong Thread(TestNetwork network) =>
        ulong.Parse(network.Ask("SELECT ThreadId FROM Meetups")!, null);
}
