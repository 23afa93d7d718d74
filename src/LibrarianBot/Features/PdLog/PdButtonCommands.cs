using System.Globalization;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Interactions;

namespace LibrarianBot.Features.PdLog;

/// <summary>The presses of a log. Each looks in the presser's own log only, whatever the custom id names.</summary>
internal sealed class PdButtonCommands(
    PdLogCommands log,
    PdLogReader reader,
    PdLogService service,
    PdPrintCommands print,
    PdDrafts drafts
)
{
    [Button("pd:add")]
    [InDirectMessages]
    public static Reply Add(Snowflake server) =>
        Reply.Form(PdFormMessages.Facts((long)server.Value, null));

    [Button("pd:fix")]
    [InDirectMessages]
    public Reply Fix(Invocation from, Snowflake server) =>
        Reply.Form(PdFormMessages.Facts((long)server.Value, drafts.Of(from.Member)));

    [Button("pd:log")]
    [InDirectMessages]
    public async Task<Reply> LogAsync(
        Invocation from,
        Snowflake server,
        CancellationToken cancel
    ) => Reply.Private(await log.PageAsync(from, 1, cancel));

    [Button("pd:page")]
    [InDirectMessages]
    [Replaces]
    public async Task<Reply> PageAsync(
        Invocation from,
        Snowflake server,
        int page,
        CancellationToken cancel
    ) => Reply.Update(await log.PageAsync(from, page, cancel));

    [Select("pd:pick")]
    [InDirectMessages]
    public async Task<Reply> PickAsync(
        Invocation from,
        Snowflake server,
        IReadOnlyList<string> values,
        CancellationToken cancel
    ) =>
        values is [var chosen]
        && long.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? await ShowAsync(from, id, PdEntryMessages.Shown, cancel)
            : Reply.Private(PdLogMessages.NotYours(from.Member.NetworkId));

    [Button("pd:entry")]
    [InDirectMessages]
    [Replaces]
    public async Task<Reply> EntryAsync(
        Invocation from,
        Snowflake server,
        long entryId,
        CancellationToken cancel
    ) =>
        await reader.EntryAsync(from.Member, entryId, cancel) is { } entry
            ? Reply.Update(PdEntryMessages.Shown(entry))
            : Reply.Private(PdLogMessages.NotYours(from.Member.NetworkId));

    [Button("pd:change")]
    [InDirectMessages]
    public async Task<Reply> ChangeAsync(
        Invocation from,
        Snowflake server,
        long entryId,
        CancellationToken cancel
    ) =>
        await reader.EntryAsync(from.Member, entryId, cancel) switch
        {
            null => Reply.Private(PdLogMessages.NotYours(from.Member.NetworkId)),
            { IsConfirmed: true } entry => Reply.Private(PdTroubleMessages.Confirmed(entry)),
            var entry => Reply.Form(
                PdFormMessages.Facts(entry.NetworkId, PdFormMessages.Typed(entry))
            ),
        };

    [Button("pd:reflect")]
    [InDirectMessages]
    public async Task<Reply> ReflectAsync(
        Invocation from,
        Snowflake server,
        long entryId,
        CancellationToken cancel
    ) =>
        await reader.EntryAsync(from.Member, entryId, cancel) is { } entry
            ? Reply.Form(PdFormMessages.Thoughts(entry))
            : Reply.Private(PdLogMessages.NotYours(from.Member.NetworkId));

    [Button("pd:certificate")]
    [InDirectMessages]
    public async Task<Reply> CertificateAsync(
        Invocation from,
        Snowflake server,
        long entryId,
        CancellationToken cancel
    ) => await print.CertificateAsync(from, entryId, cancel);

    [Button("pd:remove")]
    [InDirectMessages]
    public async Task<Reply> RemoveAsync(
        Invocation from,
        Snowflake server,
        long entryId,
        CancellationToken cancel
    ) => await ShowAsync(from, entryId, PdEntryMessages.Removing, cancel);

    [Button("pd:removed")]
    [InDirectMessages]
    [Replaces]
    public async Task<Reply> RemovedAsync(
        Invocation from,
        Snowflake server,
        long entryId,
        CancellationToken cancel
    ) =>
        await service.RemoveAsync(from.Member, entryId, cancel) is PdChange.Done(var entry)
            ? Reply.Update(PdEntryMessages.Removed(entry))
            : Reply.Private(PdLogMessages.NotYours(from.Member.NetworkId));

    private async Task<Reply> ShowAsync(
        Invocation from,
        long entryId,
        Func<PdEntry, OutgoingMessage> show,
        CancellationToken cancel
    ) =>
        await reader.EntryAsync(from.Member, entryId, cancel) is { } entry
            ? Reply.Private(show(entry))
            : Reply.Private(PdLogMessages.NotYours(from.Member.NetworkId));
}
