using LibrarianBot.Features.Meetups;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Replies;

/// <summary>Who comes says so, and may say otherwise.</summary>
public sealed class ReplyTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Fact]
    public async Task Coming_is_counted_and_named_in_place_and_says_what_comes_next()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnounceMeetupAsync();

        var first = await network.Aroha.PressAsync("meetup-reply:coming:1");
        var second = await network.Cara.PressAsync("meetup-reply:coming:1");
        await network.Ben.PressAsync("meetup-reply:online:1");
        await network.SettledAsync();

        Assert.True(first.IsPrivate);
        Assert.Equal(
            "You're coming, the first to say so. I'll remind you two weeks, two days and two hours before.",
            first.Text
        );
        Assert.StartsWith("You're coming, with 1 other.", second.Text, Ordinal);
        Assert.Equal(["Bring something", "Add to the agenda", "Change"], second.Buttons);
        Assert.EndsWith(
            """
            2 coming, 1 online, 0 apologies · still to say: 1
            Coming: Aroha and Cara
            Online: Ben
            """,
            network.Announcement,
            Ordinal
        );
        Assert.Equal(1, network.Announcements);
    }

    [Fact]
    public async Task Only_reminders_still_ahead_are_promised()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnounceMeetupAsync();

        await network.AtAsync("2027-02-23T09:00");
        var late = await network.Aroha.PressAsync("meetup-reply:coming:1");
        await network.AtAsync("2027-02-24T15:00");
        var last = await network.Cara.PressAsync("meetup-reply:coming:1");

        Assert.EndsWith("I'll remind you two hours before.", late.Text, Ordinal);
        Assert.DoesNotContain("remind", last.Text, Ordinal);
        Assert.Equal(
            "1",
            network.Ask(
                "SELECT count(*) FROM Notices WHERE Kind = 'meetup-reminder' AND MemberId = 1"
            )
        );
    }

    [Fact]
    public async Task A_change_of_mind_is_two_presses_in_one_private_message()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnounceMeetupAsync();
        await network.Aroha.PressAsync("meetup-reply:coming:1");

        var choice = await network.Aroha.PressPrivatelyAsync("meetup-reply:change:1001:1");
        var changed = await network.Aroha.PressPrivatelyAsync("meetup-reply:online-there:1001:1");
        await network.SettledAsync();

        Assert.Equal("You're coming, the first to say so. What is it now?", choice.Text);
        Assert.Equal(["Online", "Apologies"], choice.Buttons);
        Assert.True(changed.IsUpdate);
        Assert.StartsWith("You're coming online, the first to say so.", changed.Text, Ordinal);
        Assert.Contains("0 coming, 1 online", network.Announcement, Ordinal);
    }

    [Fact]
    public async Task Pressing_again_changes_nothing()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnounceMeetupAsync();

        var once = await network.Aroha.PressAsync("meetup-reply:coming:1");
        var before = network.Ask("SELECT Revision FROM Meetups");
        var twice = await network.Aroha.PressAsync("meetup-reply:coming:1");

        Assert.Equal(once.Text, twice.Text);
        Assert.Equal(before, network.Ask("SELECT Revision FROM Meetups"));
        Assert.Equal("1", network.Ask("SELECT count(*) FROM MeetupReplies"));
    }

    [Theory]
    [InlineData("Cancelled", "**Term 1 meetup** is called off, so there's nothing to answer.")]
    [InlineData("Held", "**Term 1 meetup** is over, so nothing was changed.")]
    [InlineData("Proposed", "That meetup isn't here any more, so nothing was changed.")]
    public async Task What_is_not_ahead_answers_all_the_same(string state, string said)
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnounceMeetupAsync();
        await network.WriteAsync(
            (db, _) =>
                Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlAsync(
                    db.Database,
                    $"UPDATE Meetups SET State = {state}"
                )
        );

        Answer[] answers =
        [
            await network.Aroha.PressAsync("meetup-reply:coming:1"),
            await network.Aroha.PressAsync("meetup-reply:online-there:1001:1"),
            await network.Aroha.SendAsync("meetup-reply:sorry:1001:1", ("note", "x")),
            await network.Aroha.SendAsync("meetup-reply:brought:1001:1", ("what", "x")),
        ];

        Assert.All(answers, answer => Assert.StartsWith(said, answer.Text, Ordinal));
        Assert.Equal("0", network.Ask("SELECT count(*) FROM MeetupReplies"));
    }

    [Fact]
    public async Task In_person_only_nobody_comes_online_and_online_only_coming_means_online()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var id = await network.AnnounceMeetupAsync(meetup => meetup.Mode = MeetupMode.InPerson);

        var refused = await network.Aroha.PressAsync("meetup-reply:online:1");
        await network.ChangeMeetupAsync(id, meetup => meetup.Mode = MeetupMode.Online);
        var old = await network.Aroha.PressAsync("meetup-reply:coming:1");

        Assert.Equal(
            "**Term 1 meetup** is in person only. Press *Coming* or *Apologies*.",
            refused.Text
        );
        Assert.StartsWith("You're coming, the first to say so.", old.Text, Ordinal);
        Assert.Equal("Online", network.Ask("SELECT Answer FROM MeetupReplies"));
    }
}
