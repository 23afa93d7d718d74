using LibrarianBot.Tests.Features.Meetups;
using Xunit;

namespace LibrarianBot.Tests.Features.Terms.Own;

public sealed class MissingYearTests
{
    private const string Year2027 =
        "Term 1: 27 Jan – 2 Apr 2027\nTerm 2: 19 Apr – 25 Jun 2027\nTerm 3: 12 Jul – 17 Sep 2027\nTerm 4: 4 Oct – 17 Dec 2027";

    [Fact]
    public async Task The_coordinator_is_asked_in_week_4_of_the_last_term_that_is_known_and_once()
    {
        await using var network = await TestNetwork.StartAsync();
        await network.GiveTermsAsync(Year2027);

        await network.AtAsync("2027-10-25T08:59");
        var before = network.Discord.MailOf(network.Coordinator).Count;
        await network.AtAsync("2027-10-25T09:00");
        await network.AtAsync("2028-03-01T09:00");

        Assert.Equal(0, before);
        var asked = Assert.Single(network.Discord.MailOf(network.Coordinator));
        Assert.StartsWith(
            "**I don't know the terms after Term 4 2027.** They aren't in your own calendar as I have it",
            asked,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_is_known_by_then_is_not_asked_for_and_the_next_is()
    {
        await using var network = await TestNetwork.StartAsync();
        await network.GiveTermsAsync(Year2027);
        await network.GiveTermsAsync("Term 1: 25 Jan – 2 Apr 2028");

        await network.AtAsync("2027-12-01T09:00");
        var then = network.Discord.MailOf(network.Coordinator).Count;
        await network.AtAsync("2028-02-14T09:00");

        Assert.Equal(0, then);
        Assert.StartsWith(
            "**I don't know the terms after Term 1 2028.**",
            Assert.Single(network.Discord.MailOf(network.Coordinator)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Published_years_are_asked_for_when_they_run_out()
    {
        await using var network = await TermNetwork.VictoriaAsync();

        Assert.Equal(
            "1",
            network.Ask("SELECT COUNT(*) FROM Notices WHERE Kind = 'terms-missing-year'")
        );
        Assert.StartsWith(
            "terms-missing:2030-4:",
            network.Ask("SELECT Key FROM Notices WHERE Kind = 'terms-missing-year'"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task With_other_dates_the_same_coordinator_is_asked_at_another_time_and_once()
    {
        await using var network = await TestNetwork.StartAsync();
        await network.GiveTermsAsync(Year2027);
        var other = network.Aroha with { Permissions = network.Coordinator.Permissions };

        await ChangeAsync(other, ("first-day", "11 Oct 2027"));
        await network.AtAsync("2027-10-31T09:00");
        var before = network.Discord.MailOf(network.Coordinator).Count;
        await network.AtAsync("2027-11-01T10:00");
        await ChangeAsync(other, ("last-day", "16 Dec 2027"));
        await network.AtAsync("2028-03-01T09:00");

        Assert.Equal(0, before);
        Assert.Single(network.Discord.MailOf(network.Coordinator));
        Assert.Empty(network.Discord.MailOf(other));
    }

    private static Task<Answer> ChangeAsync(Person who, (string, object) day) =>
        who.TypeAsync("terms change", ("term", "Term 4 2027"), day);
}
