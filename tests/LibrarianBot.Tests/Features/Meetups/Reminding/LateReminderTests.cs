using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Reminding;

/// <summary>After a day without power.</summary>
public sealed class LateReminderTests
{
    private const string Begins = "2027-02-24T15:45";
    private const string OnYourClock = "On your clock: <t:1803444300:F>";

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

    /// <summary>Without the question to those who haven't answered yet.</summary>
    private static List<string> RemindersOf(Person person) =>
        [
            .. person
                .World.Discord.MailOf(person)
                .Where(text => text.StartsWith("**Term 1", StringComparison.Ordinal)),
        ];
}
