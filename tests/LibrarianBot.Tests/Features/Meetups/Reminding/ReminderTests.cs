using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Reminding;

/// <summary>What those who come are reminded of.</summary>
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
}
