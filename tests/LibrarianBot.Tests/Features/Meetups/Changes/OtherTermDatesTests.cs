using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Changes;

/// <summary>A rule's meetup follows its term, unless somebody moved it or everybody knows: then its coordinator is told.</summary>
public sealed class OtherTermDatesTests
{
    [Fact]
    public async Task Before_everybody_knows_it_moves_with_its_term_and_the_coordinator_hears_why()
    {
        await using var network = await HostTyping.ProposedAsync();
        await network.AtAsync("2026-12-09T10:00");

        await BeginTermAsync(network, "1 Feb 2027");
        await network.AtAsync("2026-12-09T11:00");
        await network.Coordinator.PressAsync("terms:restore:2027-1");
        await network.AtAsync("2026-12-09T12:00");

        var mail = network.Discord.MailOf(network.Coordinator);
        Assert.Equal(3, mail.Count);
        Assert.Equal(
            "The term has other dates now, so this one moves from Wednesday 24 February: **Term 1 meetup**, Wednesday 3 March 2027, 3:45–5:15 pm, Hilltop Primary (park on Banksia St, sign in at the office) or online. I'll tell everybody on Wednesday 10 February 2027 at 9 am.",
            mail[1]
        );
        Assert.StartsWith(
            "The term has other dates now, so this one moves from Wednesday 3 March: **Term 1 meetup**, Wednesday 24 February 2027",
            mail[2],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Now: **Wednesday 3 March 2027, 3:45–5:15 pm**",
            network.Discord.MailOf(network.Ben)[1],
            StringComparison.Ordinal
        );
        Assert.Equal("", network.Ask("SELECT MovedWhy FROM Meetups"));
    }

    [Fact]
    public async Task It_moves_too_when_weeks_are_counted_otherwise()
    {
        await using var network = await HostTyping.ProposedAsync();

        await network.Coordinator.TypeAsync("terms calendar", ("week-one", "FirstWholeWeek"));
        await network.SendDueAsync();

        Assert.Equal("2027-03-03", network.Ask("SELECT Day FROM Meetups"));
    }

    [Fact]
    public async Task Onto_a_closed_day_it_moves_only_to_be_decided_on()
    {
        await using var network = await HostTyping.ProposedAsync();
        await network.Coordinator.TypeAsync(
            "terms closed add",
            ("day", "3 March 2027"),
            ("reason", "Sports day")
        );
        await network.SendDueAsync();

        await BeginTermAsync(network, "1 Feb 2027");
        await network.SendDueAsync();

        Assert.StartsWith(
            "The term has other dates now, so this one moves from Wednesday 24 February: **Term 1 meetup**, Wednesday 3 March",
            network.Discord.MailOf(network.Coordinator)[1],
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "Wednesday 3 March is Sports day. Which day instead? Nobody is told before you choose.",
            network.Discord.MailOf(network.Coordinator)[1],
            StringComparison.Ordinal
        );
        Assert.Equal("0", network.Planned("meetup-announce", 1));
    }

    [Fact]
    public async Task One_that_somebody_moved_stays_and_the_coordinator_is_told_once()
    {
        await using var network = await HostTyping.ProposedAsync();
        await network.Coordinator.TypeAsync(
            "meetup move",
            ("meetup", "1"),
            ("day", "25 February 2027")
        );

        await BeginTermAsync(network, "1 Feb 2027");
        await network.SendDueAsync();
        await network.Coordinator.TypeAsync(
            "terms change",
            ("term", "Term 1 2027"),
            ("last-day", "24 March 2027")
        );
        await network.SendDueAsync();

        var mail = network.Discord.MailOf(network.Coordinator);
        Assert.Equal(2, mail.Count);
        Assert.Equal(
            "**Term 1 meetup**, Thursday 25 February 2027, 3:45–5:15 pm, Hilltop Primary (park on Banksia St, sign in at the office) or online. Its term has other dates now, so the rule would give Wednesday 3 March. It was moved by hand, so it stays unless you move it.",
            mail[1]
        );
        Assert.Contains(
            "Move",
            Answer.ButtonsOf(network.LastMailOf(network.Coordinator)),
            StringComparer.Ordinal
        );
        Assert.Equal("2027-02-25", network.Ask("SELECT Day FROM Meetups"));
    }

    [Fact]
    public async Task One_that_everybody_knows_stays_and_the_coordinator_is_told()
    {
        await using var network = await HostTyping.ProposedAsync();
        await network.AtAsync("2027-02-04T10:00");

        await BeginTermAsync(network, "1 Feb 2027");
        await network.SendDueAsync();

        Assert.EndsWith(
            "so the rule would give Wednesday 3 March. Everybody knows of it, so it stays unless you move it.",
            network.Discord.MailOf(network.Coordinator)[^1],
            StringComparison.Ordinal
        );
        Assert.Equal("2027-02-24", network.Ask("SELECT Day FROM Meetups"));
    }

    [Fact]
    public async Task One_that_is_not_there_yet_is_proposed_by_the_new_dates()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.SayRuleAsync();
        await network.Coordinator.PressAsync("meetup-rule:keep:1");

        await network.Coordinator.TypeAsync(
            "terms change",
            ("term", "Term 4 2026"),
            ("last-day", "11 December 2026")
        );
        await network.AtAsync("2026-11-30T10:00");

        Assert.StartsWith(
            "The next one: **Term 1 meetup**",
            Assert.Single(network.Discord.MailOf(network.Coordinator)),
            StringComparison.Ordinal
        );
    }

    private static Task<Answer> BeginTermAsync(TestNetwork network, string day) =>
        network.Coordinator.TypeAsync("terms change", ("term", "Term 1 2027"), ("first-day", day));
}
