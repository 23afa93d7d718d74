using LibrarianBot.Features.Terms;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features.Terms;

public sealed class PublishedTermsTests
{
    [Fact]
    public void There_is_a_calendar_for_each_state_and_territory_and_New_Zealand()
    {
        Assert.Equal(
            [
                "AU-ACT",
                "AU-NSW-EAST",
                "AU-NSW-WEST",
                "AU-NT",
                "AU-QLD",
                "AU-SA",
                "AU-TAS",
                "AU-VIC",
                "AU-WA",
                "NZ",
            ],
            PublishedTerms.Codes.Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void Every_year_has_its_four_terms_in_order_on_weekdays_with_a_source()
    {
        foreach (var code in PublishedTerms.Codes)
        {
            var terms = PublishedTerms.Of(code).ToList();
            Assert.All(
                terms.GroupBy(term => term.Year),
                year => Assert.Equal([1, 2, 3, 4], year.Select(term => term.Number))
            );
            Assert.All(
                terms.Zip(terms.Skip(1)),
                pair => Assert.True(pair.First.LastDay < pair.Second.FirstDay)
            );
            Assert.All(terms, AssertPlausible);
        }
    }

    private static void AssertPlausible(SchoolTerm term)
    {
        Assert.Equal(term.Year, term.FirstDay.Year);
        Assert.InRange(Period.DaysBetween(term.FirstDay, term.LastDay), 50, 90);
        Assert.True(term.FirstDay.DayOfWeek < IsoDayOfWeek.Saturday);
        Assert.True(term.LastDay.DayOfWeek < IsoDayOfWeek.Saturday);
        Assert.StartsWith("https://", term.Source, StringComparison.Ordinal);
        Assert.Contains(
            term.Confidence,
            (string[])[Confidences.High, Confidences.Medium, Confidences.Low],
            StringComparer.Ordinal
        );
    }
}
