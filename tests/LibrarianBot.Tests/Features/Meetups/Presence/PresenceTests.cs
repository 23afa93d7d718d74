using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.Meetups.Presence;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Presence;

/// <summary>Members say themselves that they are there.</summary>
public sealed class PresenceTests
{
    [Theory]
    [InlineData("2027-02-24T15:31", "3:45 pm")]
    [InlineData("2027-02-24T16:10", "4:10 pm")]
    [InlineData("2027-02-24T17:40", "3:45 pm")]
    public async Task Members_type_it_and_are_there(string at, string since)
    {
        await using var network = await MeetupDay.StartAsync();
        await network.AtAsync(at);

        var answer = await network.Cara.TypeAsync(
            "meetup here",
            ("code", $" {network.Code.ToLowerInvariant()}.")
        );

        Assert.True(answer.IsPrivate);
        Assert.StartsWith(
            $"You're at **Term 1 meetup**, counted from {since}.",
            answer.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Who_leaves_early_says_so_and_may_come_back()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.AtAsync(MeetupDay.Begins);
        var here = await network.Cara.HereAsync(network.Code);
        var twice = await network.Cara.HereAsync(network.Code);
        await network.AtAsync("2027-02-24T16:30");

        var left = await network.Cara.PressAsync("meetup-here:leave:1");
        var never = await network.Aroha.TypeAsync("meetup leaving");
        await network.AtAsync("2027-02-24T16:40");
        var back = await network.Cara.HereAsync(network.Code);

        Assert.Equal(["I'm leaving"], here.Buttons);
        Assert.StartsWith("You're down as being at", twice.Text, StringComparison.Ordinal);
        Assert.Equal(
            "Noted: you left **Term 1 meetup** at 4:30 pm. That makes 45 minutes, and goes into your PD log when the meetup is over. Back again? Type the code once more.",
            left.Text
        );
        Assert.StartsWith("You haven't said that you're at", never.Text, StringComparison.Ordinal);
        Assert.StartsWith("You're at **Term 1 meetup**", back.Text, StringComparison.Ordinal);
        Assert.Equal(
            "1",
            network.Ask(
                "SELECT count(*) FROM MeetupReplies WHERE PresentUntil IS NULL AND PresentFrom > 0"
            )
        );
    }

    [Theory]
    [InlineData(
        "2027-02-24T15:29",
        "**Term 1 meetup** is on Wednesday 24 February, 3:45–5:15 pm. You can say that you're there from 15 minutes before."
    )]
    [InlineData(
        "2027-02-24T17:46",
        "**Term 1 meetup** is over. If you were there, the host can still mark you. No other meetup is planned."
    )]
    public async Task Too_early_and_too_late_are_said(string at, string said)
    {
        await using var network = await MeetupDay.StartAsync();
        await network.AtAsync(at);

        var answer = await network.Cara.HereAsync(network.Code);

        Assert.Equal(said, answer.Text);
        Assert.Equal("0", network.Ask("SELECT count(*) FROM MeetupReplies"));
    }

    [Fact]
    public async Task Two_at_once_are_told_apart_by_their_words()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.ScheduleAsync("Coffee", "2027-02-24T16:00");
        await network.AtAsync("2027-02-24T16:05");
        await network.ChangeAsync(
            (_, db) =>
            {
                db.Meetups.First(row => row.Id == 1).PresenceCode = "OWL";
                db.Meetups.First(row => row.Id == 2).PresenceCode = "FOX";
                return Task.FromResult(0);
            }
        );

        var first = await network.Cara.HereAsync("owl");
        var second = await network.Aroha.HereAsync("fox");

        Assert.Contains("Term 1 meetup", first.Text, StringComparison.Ordinal);
        Assert.Contains("Coffee", second.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, null, 90)]
    [InlineData(10, null, 90)]
    [InlineData(11, null, 80)]
    [InlineData(42, null, 50)]
    [InlineData(0, 80, 90)]
    [InlineData(0, 44, 45)]
    [InlineData(30, 60, 30)]
    [InlineData(40, 41, 5)]
    [InlineData(89, null, 5)]
    public void Length_is_rounded_sensibly(int late, int? left, int minutes)
    {
        var meetup = new Meetup(
            1,
            "Meetup",
            new MeetupTime(new(2027, 2, 24), new(15, 45), "Australia/Melbourne", 90),
            1,
            default
        );
        var from = meetup.Begins + NodaTime.Duration.FromMinutes(late);
        var until = left is { } at
            ? meetup.Begins + NodaTime.Duration.FromMinutes(at)
            : (NodaTime.Instant?)null;

        Assert.Equal(minutes, PresenceLength.Minutes(meetup, from, until));
    }
}
