using System.Runtime.InteropServices;
using NodaTime;

namespace LibrarianBot.Interactions;

/// <summary>Now, as the network's clocks show it. Commands take it as a parameter.</summary>
/// <param name="Now">The moment.</param>
/// <param name="Zone">The network's.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Today(Instant Now, DateTimeZone Zone)
{
    /// <summary>The day in that zone.</summary>
    public LocalDate Date => Now.InZone(Zone).Date;

    public static implicit operator LocalDate(Today today) => today.Date;
}
