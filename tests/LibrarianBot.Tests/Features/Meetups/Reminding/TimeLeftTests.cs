using FsCheck.Xunit;
using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.Meetups.Reminding;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Reminding;

public sealed class TimeLeftTests
{
    private static readonly DateTimeZone Melbourne = DateTimeZoneProviders.Tzdb[
        "Australia/Melbourne"
    ];
    private static readonly LocalDateTime Begins = new(2027, 4, 5, 15, 45);

    [Theory]
    [InlineData("2027-04-05T15:44:50", "in 1 minute")]
    [InlineData("2027-04-05T15:00:02", "in 45 minutes")]
    [InlineData("2027-04-05T13:45:01", "in 2 hours")]
    [InlineData("2027-04-05T13:30:00", "in 2 hours 15 minutes")]
    [InlineData("2027-04-05T08:00:00", "in 8 hours")]
    [InlineData("2027-04-04T17:00:00", "tomorrow")]
    [InlineData("2027-04-03T15:45:00", "in 2 days")]
    [InlineData("2027-03-29T15:45:00", "in 1 week")]
    [InlineData("2027-03-22T15:45:00", "in 2 weeks")]
    public void It_is_said_as_people_do_also_over_a_change_of_the_clock(string now, string said)
    {
        var moment = NodaTime
            .Text.LocalDateTimePattern.GeneralIso.Parse(now)
            .Value.InZoneLeniently(Melbourne)
            .ToInstant();

        Assert.Equal(
            said,
            TimeLeft.Said(Begins.InZoneLeniently(Melbourne).ToInstant(), moment, Melbourne)
        );
    }

    [Property(MaxTest = 500)]
    public static bool What_people_were_told_comes_back_from_a_notice(
        int days,
        ushort minutes,
        byte mode,
        string? place
    )
    {
        var told = new MeetupAsTold(
            new MeetupTime(
                new LocalDate(2027, 1, 1).PlusDays(days % 3000),
                LocalTime.FromMinutesSinceMidnight(minutes % 1440),
                "Australia/Lord_Howe",
                minutes
            ),
            (MeetupMode)(mode % 3),
            string.IsNullOrEmpty(place) ? null : place
        );

        return MeetupAsTold.Read($"{told}") == told;
    }

    [Property(MaxTest = 500)]
    public static bool Nothing_else_in_a_notice_is_taken_for_it(string? text) =>
        MeetupAsTold.Read(text) is null;
}
