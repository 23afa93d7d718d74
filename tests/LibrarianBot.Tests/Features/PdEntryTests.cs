using LibrarianBot.Features.PdLog;
using LibrarianBot.Tests.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Xunit;
using static LibrarianBot.Tests.Store.TemporaryStore;

namespace LibrarianBot.Tests.Features;

public sealed class PdEntryTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;
    private static readonly PdFacts Meeting = new(
        new LocalDate(2026, 11, 4),
        PdActivity.NetworkMeeting,
        "Term 4 meetup",
        90,
        "Bayside School Libraries"
    );

    [Fact]
    public async Task A_meetup_gives_each_who_was_there_one_entry()
    {
        using var store = await WithTwoNetworksAsync();
        await using var db = store.Of(Bayside);
        db.Add(FromMeetup(Aroha));
        db.Add(FromMeetup(Ben));
        await db.SaveChangesAsync(Cancel);

        db.Add(FromMeetup(Ben));

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Cancel));
    }

    [Fact]
    public void What_was_confirmed_stays_and_what_the_member_thinks_of_it_changes()
    {
        var entry = FromMeetup(Ben);

        Assert.Throws<InvalidOperationException>(() => entry.Correct(Meeting));
        entry.Reflect(TeachingStandards.Parse("6.2"), PriorityArea.Curriculum, "Try it with 8B.");

        Assert.Equal(
            ("Term 4 meetup", "Dee Tran", "6.2"),
            (entry.Name, entry.ConfirmedBy, entry.Standards?.ToString())
        );
    }

    [Theory]
    [InlineData("", 90)]
    [InlineData("\u0007", 90)]
    [InlineData("Reading", 0)]
    [InlineData("Reading", 6001)]
    public void An_activity_without_a_name_or_a_length_cannot_be_made(string name, int minutes) =>
        Assert.ThrowsAny<ArgumentException>(() =>
            new PdFacts(new LocalDate(2026, 11, 4), PdActivity.Other, name, minutes)
        );

    [Theory]
    [InlineData("2025-10-01", 1, "2026-11-23", "2026-10-01", "2027-09-30")]
    [InlineData("2026-10-01", 1, "2026-09-30", "2025-10-01", "2026-09-30")]
    [InlineData("2023-03-12", 5, "2026-11-23", "2023-03-12", "2028-03-11")]
    [InlineData("2023-03-12", 5, "2028-03-12", "2028-03-12", "2033-03-11")]
    [InlineData("2024-02-29", 1, "2026-02-28", "2026-02-28", "2027-02-27")]
    [InlineData("2030-01-01", 7, "2016-05-05", "2016-01-01", "2022-12-31")]
    public void A_goal_counts_from_its_own_first_day(
        string starts,
        int years,
        string day,
        string first,
        string last
    )
    {
        var goal = new PdGoal(Bayside, Ben);
        goal.Set(20, Day(starts), years);

        var period = goal.PeriodOf(Day(day));

        Assert.Equal((Day(first), Day(last)), (period.Start, period.End));
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static PdEntry FromMeetup(long memberId) =>
        PdEntry.FromMeetup(Bayside, memberId, 7, Meeting, new PdConfirmation(4, "Dee Tran", Start));
}
