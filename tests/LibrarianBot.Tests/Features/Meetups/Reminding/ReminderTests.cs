using LibrarianBot.Features.Meetups;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Reminding;

/// <summary>What those who come are reminded of, and when nothing is sent.</summary>
public sealed class ReminderTests
{
    private const string Begins = "2027-02-24T15:45";
    private const string OnYourClock = "On your clock: <t:1803444300:F>";

    [Fact]
    public async Task Each_reminder_says_how_far_away_it_is()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins);
        await network.ComeAsync(network.Ben, meetup);

        await network.AtAsync("2027-02-24T15:44");

        Assert.Equal(
            [
                $"**Term 1 meetup** is in 2 weeks: Wednesday 24 February, 3:45–5:15 pm, at Hilltop Primary (park on Banksia St).\n{OnYourClock}",
                $"**Term 1 meetup** is in 2 days: Wednesday 24 February, 3:45–5:15 pm, at Hilltop Primary (park on Banksia St).\n{OnYourClock}",
                $"**Term 1 meetup** starts in 2 hours at Hilltop Primary (park on Banksia St).\n{OnYourClock}",
            ],
            network.Discord.MailOf(network.Ben)
        );
        Assert.DoesNotContain(
            network.Discord.MailOf(network.Cara),
            text => text.Contains("starts", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task After_a_day_without_power_one_late_reminder_says_the_time_that_is_left()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins);
        await network.AtAsync("2027-02-20T09:00");
        await network.ComeAsync(network.Ben, meetup);

        network.JumpTo("2027-02-24T15:00");
        await network.SendDueAsync();
        await network.SendDueAsync();

        Assert.Equal(
            [
                $"**Term 1 meetup** starts in 45 minutes at Hilltop Primary (park on Banksia St).\n{OnYourClock}",
            ],
            RemindersOf(network.Ben)
        );
        Assert.Equal(
            "A later one says it.",
            network.Ask("SELECT Outcome FROM Notices WHERE Detail = '2d'")
        );
    }

    [Fact]
    public async Task One_that_is_a_day_late_says_tomorrow()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins);
        await network.AtAsync("2027-02-20T09:00");
        await network.ComeAsync(network.Ben, meetup);

        network.JumpTo("2027-02-23T17:00");
        await network.SendDueAsync();

        Assert.StartsWith(
            "**Term 1 meetup** is tomorrow: Wednesday 24 February",
            Assert.Single(RemindersOf(network.Ben)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Once_it_has_begun_nothing_is_sent_and_the_record_says_why()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins);
        await network.AtAsync("2027-02-24T09:00");
        await network.ComeAsync(network.Ben, meetup);

        network.JumpTo(Begins);
        await network.SendDueAsync();

        Assert.Empty(RemindersOf(network.Ben));
        Assert.Equal(
            "Dropped: It had begun already.",
            network.Ask("SELECT \"State\" || ': ' || Outcome FROM Notices WHERE Detail = '2h'")
        );
    }

    [Fact]
    public async Task Whoever_sends_apologies_hears_no_more_of_it()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins);
        await network.ComeAsync(network.Ben, meetup);

        await network.ApologiseAsync(network.Ben, meetup);
        await network.AtAsync("2027-02-24T15:44");

        Assert.Empty(network.Discord.MailOf(network.Ben));
    }

    [Fact]
    public async Task Those_online_get_the_address_when_it_is_close_and_others_as_a_way_out()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(
            Begins,
            row => row.Link = "https://meet.example/1_2_3"
        );
        await network.ComeAsync(network.Ben, meetup);
        await network.SayAsync(network.Cara, meetup, (reply, now) => reply.ComeOnline(now));

        await network.AtAsync("2027-02-24T15:44");

        var early = network.Discord.MailOf(network.Cara).Take(2);
        Assert.DoesNotContain(
            early,
            text => text.Contains("meet.example", StringComparison.Ordinal)
        );
        Assert.Equal(
            $"**Term 1 meetup** starts in 2 hours online.\nJoin at <https://meet.example/1_2_3>\n{OnYourClock}",
            network.Discord.MailOf(network.Cara)[^1]
        );
        Assert.Contains(
            "If you can't get there: <https://meet.example/1_2_3>",
            network.Discord.MailOf(network.Ben)[^1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_somebody_brings_is_said_without_effect()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(
            Begins,
            row => row.Rename("@everyone **[free](http://x)**")
        );
        await network.SayAsync(
            network.Ben,
            meetup,
            (reply, now) =>
            {
                reply.Come(now);
                reply.Bringing = "the <@4> _set_";
            }
        );

        await network.AtAsync("2027-02-24T15:44");

        var text = network.Discord.MailOf(network.Ben)[^1];
        Assert.StartsWith(
            "**@\u200beveryone \\*\\*\\[free\\]\\(http://x\\)\\*\\*** starts",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "You're bringing: the \\<@\u200b4\\> \\_set\\_.",
            text,
            StringComparison.Ordinal
        );
        Assert.All(network.Discord.Sent, sent => Assert.Empty(sent.Message.Mentions.Users ?? []));
    }

    [Fact]
    public async Task Whoever_takes_no_direct_messages_is_mentioned_in_the_meetups_thread()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins);
        await network.AtAsync("2027-02-24T09:00");
        await network.ComeAsync(network.Ben, meetup);
        network.Discord.CloseDoor(network.Ben);

        await network.AtAsync("2027-02-24T15:44");

        Assert.StartsWith(
            "<@2>\n**Term 1 meetup** starts in 2 hours",
            Assert.Single(network.Discord.In(801)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Who_looks_for_reminders_themselves_sees_only_the_latest()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins);
        await network.Ben.ChooseAsync("reminders:way", "Digest");
        await network.ComeAsync(network.Ben, meetup);

        await network.AtAsync("2027-02-24T15:00");
        var seen = await network.Ben.TypeAsync("reminders");

        Assert.Equal(1, seen.Text.Split("Term 1 meetup").Length - 1);
        Assert.Contains("starts in 45 minutes", seen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_times_chosen_by_the_network_count_for_those_who_answered_before()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins);
        await network.ComeAsync(network.Ben, meetup);

        await network.Coordinator.TypeAsync("network setup", ("reminders", "1 day"));
        await network.SendDueAsync();

        Assert.Equal(["1d 23 Feb 15:45"], await network.RemindersOfAsync(network.Ben));
    }

    /// <summary>Without the question to those who haven't answered yet.</summary>
    private static List<string> RemindersOf(Person person) =>
        [
            .. person
                .World.Discord.MailOf(person)
                .Where(text => text.StartsWith("**Term 1", StringComparison.Ordinal)),
        ];
}
