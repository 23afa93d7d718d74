using LibrarianBot.Features.Meetups;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Reminding;

/// <summary>One question to those who haven't answered.</summary>
public sealed class NudgeTests
{
    private const string Asked = "Can you come to **Term 1 meetup**?";

    [Fact]
    public async Task Only_those_who_have_not_answered_are_asked_and_once()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(
            "2027-02-24T15:45",
            row => row.HostMemberId = (long)network.Coordinator.Id
        );
        await network.ComeAsync(network.Aroha, meetup);
        await network.ApologiseAsync(network.Ben, meetup);

        await network.AtAsync("2027-02-24T15:00");

        Assert.Equal(
            "Can you come to **Term 1 meetup**? Wednesday 24 February, 3:45–5:15 pm, Hilltop Primary (park on Banksia St) or online.\n"
                + "On your clock: <t:1803444300:F>\n"
                + "A no helps too: the host knows how many to expect. I won't ask again.",
            Assert.Single(network.Discord.MailOf(network.Cara))
        );
        Assert.DoesNotContain(network.Discord.MailOf(network.Aroha), IsQuestion);
        Assert.Empty(network.Discord.MailOf(network.Ben));
        Assert.DoesNotContain(network.Discord.MailOf(network.Coordinator), IsQuestion);
        Assert.Equal(
            "Asks 1 person.",
            network.Ask($"SELECT Outcome FROM Notices WHERE Kind = '{MeetupKinds.NudgeAll}'")
        );
    }

    [Fact]
    public async Task Nobody_is_asked_about_one_that_was_moved_after_the_question()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync("2027-02-24T15:45");
        await network.AtAsync("2027-02-18T09:00");

        await network.Coordinator.TypeAsync(
            "meetup move",
            ("meetup", $"{meetup}"),
            ("day", "24 March 2027")
        );
        await network.AtAsync("2027-03-24T15:00");

        Assert.Single(network.Discord.MailOf(network.Cara), IsQuestion);
    }

    [Fact]
    public async Task After_it_has_begun_nobody_is_asked()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnouncedAsync("2027-02-24T15:45");

        network.JumpTo("2027-02-24T16:00");
        await network.SendDueAsync();

        Assert.Empty(network.Discord.MailOf(network.Cara));
    }

    private static bool IsQuestion(string text) => text.StartsWith(Asked, StringComparison.Ordinal);
}
