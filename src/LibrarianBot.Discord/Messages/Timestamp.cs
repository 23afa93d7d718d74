using System.Globalization;
using NodaTime;

namespace LibrarianBot.Discord.Messages;

/// <summary>Moments that Discord shows in each reader's own zone and language.</summary>
public static class Timestamp
{
    /// <summary>Markup for a moment, exact to the second.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="style">How it is shown.</param>
    public static string Of(Instant moment, TimestampStyle style = TimestampStyle.LongDateTime) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<t:{moment.ToUnixTimeSeconds()}:{(char)style}>"
        );
}

/// <summary>How Discord shows a moment; the value is Discord's letter.</summary>
/// <remarks>Source: Discord's documentation, Reference → Timestamp Styles. Examples as an Australian reader sees them.</remarks>
public enum TimestampStyle
{
    /// <summary>15:45.</summary>
    ShortTime = 't',

    /// <summary>15:45:00.</summary>
    LongTime = 'T',

    /// <summary>04/12/2026.</summary>
    ShortDate = 'd',

    /// <summary>4 December 2026.</summary>
    LongDate = 'D',

    /// <summary>4 December 2026 15:45.</summary>
    ShortDateTime = 'f',

    /// <summary>Friday, 4 December 2026 15:45.</summary>
    LongDateTime = 'F',

    /// <summary>In 11 days.</summary>
    Relative = 'R',
}
