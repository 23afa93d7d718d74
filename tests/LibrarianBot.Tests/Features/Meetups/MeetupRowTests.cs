using LibrarianBot.Features.Meetups;
using LibrarianBot.Store;
using LibrarianBot.Tests.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Xunit;
using static LibrarianBot.Tests.Store.TemporaryStore;

namespace LibrarianBot.Tests.Features.Meetups;

public sealed class MeetupRowTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 1, 0);

    private static readonly MeetupTime Wednesday = new(
        new LocalDate(2027, 2, 24),
        new LocalTime(15, 45),
        "Australia/Melbourne",
        90
    );

    [Fact]
    public async Task A_meetup_comes_back_from_the_store_as_it_was()
    {
        using var store = await WithTwoNetworksAsync();
        await using (var db = store.Of(Bayside))
        {
            db.Add(new Meetup(Bayside, "Term 1 meetup", Wednesday, Aroha, Now));
            await db.SaveChangesAsync(Cancel);
        }

        await using var again = store.Of(Bayside);
        var meetup = await again.Meetups.SingleAsync(Cancel);

        Assert.Equal(Wednesday, meetup.Time);
        Assert.Equal(Instant.FromUtc(2027, 2, 24, 4, 45), meetup.Begins);
        Assert.Equal(MeetupState.Proposed, meetup.State);
        await using var elsewhere = store.Of(Hilltop);
        Assert.Empty(await elsewhere.Meetups.ToListAsync(Cancel));
    }

    [Fact]
    public async Task A_rule_makes_one_meetup_for_each_term()
    {
        using var store = await WithTwoNetworksAsync();
        await using var db = store.Of(Bayside);
        var rule = new MeetupRule(Bayside, Aroha, Now);
        db.Add(rule);
        await db.SaveChangesAsync(Cancel);
        db.Add(Of(rule));
        await db.SaveChangesAsync(Cancel);

        db.Add(Of(rule));

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Cancel));
    }

    private static Meetup Of(MeetupRule rule)
    {
        var meetup = new Meetup(Bayside, "Term 1 meetup", Wednesday, Aroha, Now);
        meetup.BornOf(rule.Id, 2027, 1);
        return meetup;
    }
}
