using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Changes;

/// <summary>A day that was closed after the meetup was planned for it.</summary>
public sealed class ClosedSinceTests
{
    [Fact]
    public async Task A_day_that_is_closed_after_it_was_planned_is_put_to_the_coordinator_until_it_is_opened()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.KeepRuleAsync();
        await network.AtAsync("2026-12-07T10:00");

        await network.CloseSportsDayAsync();
        await network.SendDueAsync();
        var closed = network.Planned("meetup-announce", 1);
        await network.Coordinator.TypeAsync("terms closed remove", ("day", "24 February 2027"));
        await network.SendDueAsync();

        Assert.StartsWith(
            "**Term 1 meetup**, Wednesday 24 February",
            network.Discord.MailOf(network.Coordinator)[1],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Wednesday 24 February is Sports day. Which day instead?",
            network.Discord.MailOf(network.Coordinator)[1],
            StringComparison.Ordinal
        );
        Assert.Equal("0", closed);
        Assert.Equal("1", network.Planned("meetup-announce", 1));
    }

    [Fact]
    public async Task One_that_everybody_knows_stays_on_a_day_closed_since_and_the_coordinator_is_told()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnouncedAsync("2027-02-24T15:45");

        await network.CloseSportsDayAsync();
        await network.SendDueAsync();

        Assert.EndsWith(
            "Wednesday 24 February is Sports day now. Everybody knows of it, so it stays unless you change it.",
            Assert.Single(network.Discord.MailOf(network.Coordinator)),
            StringComparison.Ordinal
        );
    }
}
