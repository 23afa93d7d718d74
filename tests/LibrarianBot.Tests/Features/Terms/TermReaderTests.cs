using LibrarianBot.Features.Terms;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using LibrarianBot.Tests.Store;
using NodaTime;
using Xunit;
using static LibrarianBot.Tests.Store.TemporaryStore;

namespace LibrarianBot.Tests.Features.Terms;

public sealed class TermReaderTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_network_that_chose_no_calendar_has_no_terms()
    {
        using var store = await WithTwoNetworksAsync();
        await using var db = store.Of(Bayside);

        Assert.Empty((await new TermReader(db).CalendarAsync(Cancel)).Terms);
    }

    [Fact]
    public async Task A_school_that_begins_a_day_later_keeps_the_rest_of_the_published_calendar()
    {
        using var store = await WithTwoNetworksAsync();
        var later = new SchoolTerm(2027, 1, new LocalDate(2027, 1, 29), new LocalDate(2027, 3, 25));
        await ChooseAsync(store, Bayside, "AU-VIC", later);
        await ChooseAsync(store, Hilltop, "AU-VIC");
        await using var db = store.Of(Bayside);
        await using var other = store.Of(Hilltop);

        var own = (await new TermReader(db).CalendarAsync(Cancel)).Terms;
        var published = (await new TermReader(other).CalendarAsync(Cancel)).Terms;

        Assert.Equal(published.Count, own.Count);
        var changed = Assert.Single(own.Except(published));
        Assert.Equal(
            (later.FirstDay, later.LastDay, "own"),
            (changed.FirstDay, changed.LastDay, changed.Confidence)
        );
    }

    [Fact]
    public async Task What_was_changed_in_one_calendar_says_nothing_of_another()
    {
        using var store = await WithTwoNetworksAsync();
        var wrong = new SchoolTerm(2027, 1, new LocalDate(2027, 1, 29), new LocalDate(2027, 3, 25));
        await ChooseAsync(store, Bayside, "AU-VIC", wrong);
        await ChooseAsync(store, Bayside, "NZ");
        await using var db = store.Of(Bayside);

        Assert.Equal(
            PublishedTerms.Of("NZ"),
            (await new TermReader(db).CalendarAsync(Cancel)).Terms
        );
    }

    [Fact]
    public async Task A_day_given_by_hand_is_closed_for_its_network_only()
    {
        using var store = await WithTwoNetworksAsync();
        var day = new LocalDate(2026, 8, 12);
        await using (var db = store.Of(Bayside))
        {
            db.Add(new ClosedDay(Bayside, day, "student-free day"));
            await db.SaveChangesAsync(Cancel);
        }

        await using var bayside = store.Of(Bayside);
        await using var hilltop = store.Of(Hilltop);

        Assert.Equal(
            "student-free day",
            (await new TermReader(bayside).ClosedDaysAsync(Cancel)).Why(day)
        );
        Assert.Null((await new TermReader(hilltop).ClosedDaysAsync(Cancel)).Why(day));
    }

    private static async Task ChooseAsync(
        TemporaryStore store,
        long networkId,
        string calendar,
        params SchoolTerm[] changed
    )
    {
        await using var db = store.Of(networkId);
        db.Networks.Single().CountBy(calendar, WeekOne.HoldsFirstDay);
        db.AddRange(changed.Select(term => new OwnTerm(networkId, calendar, term)));
        await db.SaveChangesAsync(Cancel);
    }
}
