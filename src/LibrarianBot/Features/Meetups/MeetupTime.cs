using NodaTime;

namespace LibrarianBot.Features.Meetups;

/// <summary>When a meetup is: a wall clock in a zone, and for how long.</summary>
/// <param name="Day">The day.</param>
/// <param name="StartsAt">The time on the clocks there.</param>
/// <param name="ZoneId">The tz database's name of the zone.</param>
/// <param name="Minutes">How long it lasts.</param>
internal readonly record struct MeetupTime(
    LocalDate Day,
    LocalTime StartsAt,
    string ZoneId,
    int Minutes
)
{
    /// <summary>Which rules of the zones this program knows.</summary>
    public static string RulesVersion => DateTimeZoneProviders.Tzdb.VersionId;

    public DateTimeZone Zone => DateTimeZoneProviders.Tzdb[ZoneId];

    /// <summary>A time that the clocks skip is moved on by as much; one that comes twice is the first.</summary>
    public Instant Begins => LocalTimes.At(Day + StartsAt, Zone);

    /// <summary>What the clocks there show at the beginning: not <see cref="StartsAt"/> where they skip that time.</summary>
    public LocalDateTime Start => Begins.InZone(Zone).LocalDateTime;

    /// <summary>What the clocks there show at the end.</summary>
    public LocalDateTime End => (Begins + Duration.FromMinutes(Minutes)).InZone(Zone).LocalDateTime;
}
