using LibrarianBot.Networks;
using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>Makes readers of days as a network means them: from its own today on, and with its terms where they matter.</summary>
internal sealed class DayReaders(TermReader terms, NetworkSettingsCache settings, IClock clock)
{
    /// <param name="networkId">The network.</param>
    /// <param name="typed">What will be read: the terms are fetched only where it speaks of them.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<DayReader> ForAsync(
        long networkId,
        string? typed,
        CancellationToken cancel
    ) =>
        new(
            clock.GetCurrentInstant().InZone(settings.Of(networkId).Zone).Date,
            DayReader.SpeaksOfTerms(typed) ? (await terms.CalendarAsync(cancel)).TermDays : []
        );
}
