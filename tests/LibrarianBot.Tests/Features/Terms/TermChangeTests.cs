using NodaTime;
using Xunit;
using static LibrarianBot.Tests.Features.Terms.TermNetwork;

namespace LibrarianBot.Tests.Features.Terms;

public sealed class TermChangeTests
{
    [Fact]
    public async Task A_term_gets_other_dates_and_its_published_ones_back()
    {
        await using var network = await VictoriaAsync();
        network.Clock.Reset(Instant.FromUtc(2026, 12, 20, 1, 0));

        var changed = await network.Coordinator.TypeAsync(
            "terms change",
            ("term", "Term 1 2027"),
            ("first-day", "1 Feb 2027")
        );
        var then = await network.Aroha.TypeAsync("terms show");
        var restored = await network.Coordinator.PressAsync("terms:restore:2027-1");
        var again = await network.Coordinator.PressAsync("terms:restore:2027-1");
        var now = await network.Aroha.TypeAsync("terms show");

        Assert.Equal(
            "Term 1 2027 is now Monday 1 February 2027 to Thursday 25 March 2027, for your network only.",
            changed.Text
        );
        Assert.Equal(["Back to the published dates"], changed.Buttons);
        Assert.Contains("begins Monday 1 February 2027", then.Text, StringComparison.Ordinal);
        Assert.Equal(
            "Term 1 2027 has its published dates again: Thursday 28 January 2027 to Thursday 25 March 2027.",
            restored.Text
        );
        Assert.StartsWith("Term 1 2027 has no other dates", again.Text, StringComparison.Ordinal);
        Assert.Contains("begins Thursday 28 January 2027", now.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terms_offered_are_those_from_this_year_on()
    {
        await using var network = await VictoriaAsync();

        var offered = await network.Coordinator.BeginTypingAsync(
            "terms change",
            ("term", "term 1")
        );

        Assert.Equal(
            ["Term 1 2026", "Term 1 2027", "Term 1 2028", "Term 1 2029", "Term 1 2030"],
            offered.Offered.Select(choice => choice.Name),
            StringComparer.Ordinal
        );
    }

    [Theory]
    [InlineData(
        "1 May 2027",
        "Term 1 2027 would end on Thursday 25 March 2027, before it begins on Saturday 1 May 2027."
    )]
    [InlineData("1 Dec 2026", "Term 1 2027 would overlap Term 4 2026")]
    [InlineData("1 Feb 2025", "Term 1 2027 would last longer than 30 weeks.")]
    public async Task Impossible_dates_change_nothing(string firstDay, string expected)
    {
        await using var network = await VictoriaAsync();

        var answer = await network.Coordinator.TypeAsync(
            "terms change",
            ("term", "2027-1"),
            ("first-day", firstDay)
        );

        Assert.StartsWith(expected, answer.Text, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was changed.", answer.Text, StringComparison.Ordinal);
        Assert.Equal("0", network.Ask("SELECT COUNT(*) FROM OwnTerms"));
    }

    [Fact]
    public async Task A_term_that_nobody_knows_is_not_changed()
    {
        await using var network = await VictoriaAsync();

        var answer = await network.Coordinator.TypeAsync(
            "terms change",
            ("term", "Term 9 2027"),
            ("first-day", "1 Feb 2027")
        );

        Assert.StartsWith(
            "I don't know a term called *Term 9 2027*.",
            answer.Text,
            StringComparison.Ordinal
        );
    }
}
