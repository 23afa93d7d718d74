using System.Globalization;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Hosting;

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
    public static Reply Add() => Reply.Form(PdFormMessages.Facts(null));

    [Button("pd:fix")]
    public Reply Fix(Invocation from) => Reply.Form(PdFormMessages.Facts(drafts.Of(from.Member)));

    [Button("pd:log")]
    public async Task<Reply> LogAsync(Invocation from, CancellationToken cancel) =>
        Reply.Private(await log.PageAsync(from, 1, cancel));

    [Button("pd:page")]
    [Replaces]
    public async Task<Reply> PageAsync(Invocation from, int page, CancellationToken cancel) =>
        Reply.Update(await log.PageAsync(from, page, cancel));

    [Select("pd:pick")]
    public async Task<Reply> PickAsync(
        Invocation from,
        IReadOnlyList<string> values,
        CancellationToken cancel
    ) =>
        values is [var chosen]
        && long.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? await ShowAsync(from, id, PdEntryMessages.Shown, cancel)
            : Reply.Private(PdLogMessages.NotYours);

    [Button("pd:entry")]
    [Replaces]
    public async Task<Reply> EntryAsync(Invocation from, long entryId, CancellationToken cancel) =>
        await reader.EntryAsync(from.Member, entryId, cancel) is { } entry
            ? Reply.Update(PdEntryMessages.Shown(entry))
            : Reply.Private(PdLogMessages.NotYours);

    [Button("pd:change")]
    public async Task<Reply> ChangeAsync(Invocation from, long entryId, CancellationToken cancel) =>
        await reader.EntryAsync(from.Member, entryId, cancel) switch
        {
            null => Reply.Private(PdLogMessages.NotYours),
            { IsConfirmed: true } entry => Reply.Private(PdEntryMessages.Confirmed(entry)),
            var entry => Reply.Form(PdFormMessages.Facts(PdFormMessages.Typed(entry))),
        };

    [Button("pd:reflect")]
    public async Task<Reply> ReflectAsync(
        Invocation from,
        long entryId,
        CancellationToken cancel
    ) =>
        await reader.EntryAsync(from.Member, entryId, cancel) is { } entry
            ? Reply.Form(PdFormMessages.Thoughts(entry))
            : Reply.Private(PdLogMessages.NotYours);

    [Button("pd:certificate")]
    public async Task<Reply> CertificateAsync(
        Invocation from,
        long entryId,
        CancellationToken cancel
    ) => await print.CertificateAsync(from, entryId, cancel);

    [Button("pd:remove")]
    public async Task<Reply> RemoveAsync(Invocation from, long entryId, CancellationToken cancel) =>
        await ShowAsync(from, entryId, PdEntryMessages.Removing, cancel);

    [Button("pd:removed")]
    [Replaces]
    public async Task<Reply> RemovedAsync(
        Invocation from,
        long entryId,
        CancellationToken cancel
    ) =>
        await service.RemoveAsync(from.Member, entryId, cancel) is PdChange.Done(var entry)
            ? Reply.Update(PdEntryMessages.Removed(entry))
            : Reply.Private(PdLogMessages.NotYours);

    private async Task<Reply> ShowAsync(
        Invocation from,
        long entryId,
        Func<PdEntry, OutgoingMessage> show,
        CancellationToken cancel
    ) =>
        await reader.EntryAsync(from.Member, entryId, cancel) is { } entry
            ? Reply.Private(show(entry))
            : Reply.Private(PdLogMessages.NotYours);
}
