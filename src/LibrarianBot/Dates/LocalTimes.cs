using NodaTime;

namespace LibrarianBot.Dates;

/// <summary>From what a school's clock shows to the moment.</summary>
internal static class LocalTimes
{
    /// <summary>
    /// The moment of a local time: one that the spring gap swallows is moved on by the gap's length (2:30 becomes 3:30),
    /// one that the autumn repeats is the earlier.
    /// </summary>
    public static Instant At(LocalDateTime local, DateTimeZone zone) =>
        local.InZone(zone, Resolver).ToInstant();

    private static readonly NodaTime.TimeZones.ZoneLocalMappingResolver Resolver =
        NodaTime.TimeZones.Resolvers.CreateMappingResolver(
            NodaTime.TimeZones.Resolvers.ReturnEarlier,
            NodaTime.TimeZones.Resolvers.ReturnForwardShifted
        );
}
