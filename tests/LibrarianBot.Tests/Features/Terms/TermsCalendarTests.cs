using Xunit;
using static LibrarianBot.Tests.Features.Terms.TermNetwork;

namespace LibrarianBot.Tests.Features.Terms;

/// <summary>A coordinator chooses the calendar, and sees where it comes from.</summary>
public sealed class TermsCalendarTests
{
    [Fact]
    public async Task The_coordinator_sees_each_years_source_and_how_sure_it_is()
    {
        await using var network = await TestNetwork.StartAsync();

        var offered = await network.Coordinator.BeginTypingAsync(
            "terms calendar",
            ("calendar", "")
        );
        var answer = await network.Coordinator.TypeAsync(
            "terms calendar",
            ("calendar", "AU-VIC"),
            ("week-one", "FirstWholeWeek")
        );

        Assert.Equal("Victoria", offered.Offered[0].Name);
        Assert.Equal(11, offered.Offered.Count);
        Assert.StartsWith(
            """
            **Saved.** Terms of **Victoria**. Week 1 is the first whole week.
            **2026** Term 1 28 January – 2 April · Term 2 20 April – 26 June · Term 3 13 July – 18 September · Term 4 5 October – 18 December
            - [schools.vic.gov.au](<https://schools.vic.gov.au/
            """.TrimEnd(),
            answer.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("confidence high", answer.Text, StringComparison.Ordinal);
        Assert.Contains("confidence **medium**", answer.Text, StringComparison.Ordinal);
        Assert.EndsWith(
            "After Term 4 2030 the terms aren't known; I'll ask for them in good time.",
            answer.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Every_calendars_sources_fit_into_one_message()
    {
        await using var network = await TestNetwork.StartAsync();
        foreach (var code in LibrarianBot.Features.Terms.PublishedTerms.Codes)
        {
            var answer = await network.Coordinator.TypeAsync("terms calendar", ("calendar", code));

            Assert.EndsWith("in good time.", answer.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Only_a_coordinator_changes_terms_and_closed_days()
    {
        await using var network = await VictoriaAsync();

        Answer[] answers =
        [
            await network.Ben.TypeAsync("terms calendar", ("calendar", "NZ")),
            await network.Ben.TypeAsync(
                "terms change",
                ("term", "2027-1"),
                ("first-day", "29 Jan 2027")
            ),
            await network.Ben.PressAsync("terms:restore:2027-1"),
            await network.Ben.TypeAsync(
                "terms closed add",
                ("day", "4 Dec"),
                ("reason", "Because")
            ),
            await network.Ben.TypeAsync("terms closed remove", ("day", "8 March 2027")),
        ];

        Assert.All(
            answers,
            answer => Assert.StartsWith("Only a coordinator", answer.Text, StringComparison.Ordinal)
        );
        Assert.Equal("AU-VIC", network.Ask("SELECT Calendar FROM Networks"));
        Assert.Equal("0", network.Ask("SELECT COUNT(*) FROM OwnTerms"));
        Assert.Equal("0", network.Ask("SELECT COUNT(*) FROM ClosedDays"));
    }

    [Fact]
    public async Task An_unknown_calendar_is_refused_and_nothing_changes()
    {
        await using var network = await VictoriaAsync();

        var unknown = await network.Coordinator.TypeAsync("terms calendar", ("calendar", "*Mars*"));
        var own = await network.Coordinator.TypeAsync("terms calendar", ("calendar", "own"));

        Assert.StartsWith(
            @"I don't have a calendar called *\*Mars\**.",
            unknown.Text,
            StringComparison.Ordinal
        );
        Assert.StartsWith("Your own calendar has no terms", own.Text, StringComparison.Ordinal);
        Assert.Equal("AU-VIC", network.Ask("SELECT Calendar FROM Networks"));
    }
}
