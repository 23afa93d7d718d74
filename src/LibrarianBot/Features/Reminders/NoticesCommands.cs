using LibrarianBot.Discord.Commands;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using LibrarianBot.Store;

namespace LibrarianBot.Features.Reminders;

internal sealed class NoticesCommands(
    NoticeReader reader,
    FailedNoticeService failed,
    NetworkSettingsCache settings
)
{
    [SlashCommand(
        "notices",
        "What is planned, what wasn't sent and who couldn't be reached (coordinators only)"
    )]
    public async Task<Reply> NoticesAsync(Invocation from, CancellationToken cancel) =>
        await PageAsync(from, 1, cancel) is { } page
            ? Reply.Private(page)
            : NoticeOverviewMessages.OnlyCoordinators;

    [Button("notices:page")]
    public async Task<Reply> TurnAsync(Invocation from, int page, CancellationToken cancel) =>
        await PageAsync(from, page, cancel) is { } turned
            ? Reply.Update(turned)
            : NoticeOverviewMessages.OnlyCoordinators;

    [Button("notices:again")]
    public async Task<Reply> TryAgainAsync(Invocation from, CancellationToken cancel) =>
        await failed.TryAgainAsync(Caller(from), cancel) is { } count
            ? NoticeOverviewMessages.TriedAgain(count)
            : NoticeOverviewMessages.OnlyCoordinators;

    private async Task<Discord.Messages.OutgoingMessage?> PageAsync(
        Invocation from,
        int page,
        CancellationToken cancel
    )
    {
        var caller = Caller(from);
        return caller.IsCoordinator
            ? NoticeOverviewMessages.Page(
                await reader.ReadAsync(cancel),
                page,
                settings.Of(caller.NetworkId).Zone
            )
            : null;
    }

    private Caller Caller(Invocation from) =>
        from.MemberUnder(settings.Of((long)from.GuildId.Value));
}
