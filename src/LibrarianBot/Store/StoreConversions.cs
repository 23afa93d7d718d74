using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace LibrarianBot.Store;

/// <summary>
/// Microseconds since 1970: what SQLite and PostgreSQL both keep exactly, and what both can compare and sort.
/// </summary>
internal sealed class InstantConversion()
    : ValueConverter<Instant, long>(instant => ToStored(instant), stored => FromStored(stored))
{
    private const long TicksPerMicrosecond = 10;

    /// <summary>For SQL that is written by hand.</summary>
    public static long ToStored(Instant instant) =>
        (long)Math.Floor(instant.ToUnixTimeTicks() / (decimal)TicksPerMicrosecond);

    public static Instant FromStored(long stored) =>
        NodaConstants.UnixEpoch.PlusTicks(stored * TicksPerMicrosecond);
}

/// <summary>ISO text, which sorts as the days do.</summary>
internal sealed class LocalDateConversion()
    : ValueConverter<LocalDate, string>(
        day => LocalDatePattern.Iso.Format(day),
        stored => LocalDatePattern.Iso.Parse(stored).Value
    );

/// <summary>ISO text with minutes at least, which sorts as the times do.</summary>
internal sealed class LocalTimeConversion()
    : ValueConverter<LocalTime, string>(
        time => LocalTimePattern.GeneralIso.Format(time),
        stored => LocalTimePattern.GeneralIso.Parse(stored).Value
    );
