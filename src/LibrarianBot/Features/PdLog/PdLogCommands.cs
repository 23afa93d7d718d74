using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.Networks;
using LibrarianBot.Hosting;
using NodaTime;

namespace LibrarianBot.Features.PdLog;

/// <summary>What typed commands, presses and forms have in common.</summary>
internal sealed class PdLogCommands(PdLogReader reader, NetworkSettingsCache settings, IClock clock)
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
    public static (LocalDate? Day, string? Trouble) Past(string typed, LocalDate today) =>
        !PlainDate.TryParsePast(typed, today, out var day) ? (null, PlainDate.Refusal(typed, today))
        : day > today
            ? (
                null,
                $"{Days.Said(day, today)} is still ahead. Choose a day that has been, for example *yesterday* or *{Days.Short(today.PlusDays(-10))}*."
            )
        : (day, null);
}
