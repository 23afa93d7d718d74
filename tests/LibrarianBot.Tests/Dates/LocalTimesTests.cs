using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Dates;

public sealed class LocalTimesTests
{
    [Theory]
    // The clocks go from 2:00 to 3:00 on 4 October 2026, on Lord Howe Island from 2:00 to 2:30.
    [InlineData("Australia/Hobart", "2026-10-04T02:30", "2026-10-03T16:30Z")]
    [InlineData("Australia/Adelaide", "2026-10-04T02:30", "2026-10-03T17:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-03T15:45Z")]
    [InlineData("Pacific/Auckland", "2026-09-27T02:30", "2026-09-26T14:30Z")]
    public void A_time_that_the_spring_gap_swallows_moves_on_by_the_gap(
        string zone,
        string local,
        string expected
    ) => Compare(zone, local, expected);

    [Theory]
    // From 3:00 back to 2:00 on 5 April 2026, on Lord Howe Island from 2:00 back to 1:30.
    [InlineData("Australia/Hobart", "2026-04-05T02:30", "2026-04-04T15:30Z")]
    [InlineData("Australia/Adelaide", "2026-04-05T02:30", "2026-04-04T16:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-04T14:45Z")]
    [InlineData("Pacific/Auckland", "2026-04-05T02:30", "2026-04-04T13:30Z")]
    public void A_time_that_the_autumn_repeats_is_the_earlier(
        string zone,
        string local,
        string expected
    ) => Compare(zone, local, expected);

    [Theory]
    [InlineData("Australia/Lord_Howe")]
    [InlineData("Australia/Hobart")]
    [InlineData("Australia/Adelaide")]
    [InlineData("Australia/Melbourne")]
    [InlineData("Australia/Perth")]
    [InlineData("Pacific/Auckland")]
    [InlineData("Pacific/Chatham")]
    [InlineData("Europe/London")]
    public void Each_quarter_of_an_hour_of_two_years_is_what_the_operating_system_makes_of_it(
        string id
    )
    {
        var clock = TimeZoneInfo.FindSystemTimeZoneById(id);
        var zone = DateTimeZoneProviders.Tzdb[id];
        var end = new DateTime(2028, 1, 1);
        var changes = 0;
        for (var local = new DateTime(2026, 1, 1); local < end; local = local.AddMinutes(15))
        {
            var found = LocalTimes.At(LocalDateTime.FromDateTime(local), zone).ToDateTimeUtc();
            if (found != ByTheSystem(local, clock))
            {
                Assert.Fail($"{local:s} in {id} is {found:s} UTC.");
            }

            changes += clock.IsAmbiguousTime(local) || clock.IsInvalidTime(local) ? 1 : 0;
        }

        Assert.Equal(
            id == "Australia/Perth" ? 0
                : id == "Australia/Lord_Howe" ? 8
                : 16,
            changes
        );
    }

    private static DateTime ByTheSystem(DateTime local, TimeZoneInfo clock)
    {
        var offset =
            clock.IsAmbiguousTime(local) ? clock.GetAmbiguousTimeOffsets(local).Max()
            // As the clock went just before it was put on.
            : clock.IsInvalidTime(local) ? clock.GetUtcOffset(local.AddHours(-3))
            : clock.GetUtcOffset(local);
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }

    private static void Compare(string zone, string local, string expected)
    {
        var text = NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture(
            "uuuu'-'MM'-'dd'T'HH':'mm"
        );
        var moment = LocalTimes.At(text.Parse(local).Value, DateTimeZoneProviders.Tzdb[zone]);
        Assert.Equal($"{expected[..^1]}:00Z", moment.ToString());
    }
}
