using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.Terms;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using NodaTime;

namespace LibrarianBot.Features.PdLog;

/// <summary>What typed commands, presses and forms have in common.</summary>
internal sealed class PdLogCommands(
    PdLogReader reader,
    DayReaders readers,
    NetworkSettingsCache settings,
    IClock clock
)
{
    public async Task<OutgoingMessage> PageAsync(
        Invocation from,
        int page,
        CancellationToken cancel
    ) =>
        PdLogMessages.Page(
            from.Member.NetworkId,
            await reader.PageAsync(from.Member, page, Today(from), cancel)
        );

    public Task<PdProgress> ProgressAsync(Invocation from, CancellationToken cancel) =>
        reader.ProgressAsync(from.Member, Today(from), cancel);

    public DateTimeZone Zone(Invocation from) => settings.Of((long)from.GuildId.Value).Zone;

    public LocalDate Today(Invocation from) => clock.GetCurrentInstant().InZone(Zone(from)).Date;

    /// <summary>A day that has been, or the sentence that says why it can't be read.</summary>
    public async Task<(LocalDate? Day, string? Trouble)> PastAsync(
        Invocation from,
        string typed,
        CancellationToken cancel
    )
    {
        var days = await readers.ForAsync((long)from.GuildId.Value, typed, cancel);
        var today = days.Today;
        return days.ReadPast(typed) switch
        {
            DayResult.Days([var day]) when day <= today => (day, null),
            DayResult.Days([var day]) => (
                null,
                $"{Days.Said(day, today)} is still ahead. Choose a day that has been, for example *yesterday* or *{Days.Short(today.PlusDays(-10))}*."
            ),
            DayResult.Refused(var why) => (null, DayRefusalView.Said(why, typed, days)),
            var other => throw new InvalidOperationException($"Unhandled reading: {other}."),
        };
    }
}
