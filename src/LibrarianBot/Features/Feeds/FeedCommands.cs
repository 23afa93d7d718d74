using LibrarianBot.Calendars;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using LibrarianBot.Store;

namespace LibrarianBot.Features.Feeds;

internal sealed class FeedCommands(
    FeedService feeds,
    FeedReader reader,
    FeedAddresses addresses,
    NetworkSettingsCache settings
)
{
    [SlashCommand("calendar", "Have the meetups in your own calendar: Outlook, Google, Apple")]
    public async Task<Reply> CalendarAsync(Invocation from, CancellationToken cancel) =>
        addresses.HasPublic
            ? await ShownAsync(from, FeedScope.Mine, Reply.Private, cancel)
            : ByHand(from);

    [Button("calendar:show")]
    [Replaces]
    public Task<Reply> ShowAsync(Invocation from, FeedScope scope, CancellationToken cancel) =>
        ShownAsync(from, scope, Reply.Update, cancel);

    [Button("calendar:add-terms")]
    [Replaces]
    public async Task<Reply> AddTermsAsync(
        Invocation from,
        FeedScope scope,
        CancellationToken cancel
    ) => Answer(from, scope, await feeds.ShowTermsAsync(Caller(from), scope, true, cancel));

    [Button("calendar:leave-terms")]
    [Replaces]
    public async Task<Reply> LeaveTermsAsync(
        Invocation from,
        FeedScope scope,
        CancellationToken cancel
    ) => Answer(from, scope, await feeds.ShowTermsAsync(Caller(from), scope, false, cancel));

    [Button("calendar:renew")]
    [Replaces]
    public async Task<Reply> RenewAsync(
        Invocation from,
        FeedScope scope,
        CancellationToken cancel
    ) =>
        await feeds.RenewAsync(Caller(from), scope, cancel) switch
        {
            Feeding.Open(var feed) when addresses.Of(feed) is { } address => Reply.Update(
                FeedMessages.Shown(Of(from, scope, feed, address) with { IsNew = true })
            ),
            var other => Answer(from, scope, other),
        };

    [Button("calendar:stop")]
    [Replaces]
    public async Task<Reply> StopAsync(
        Invocation from,
        FeedScope scope,
        CancellationToken cancel
    ) => Answer(from, scope, await feeds.StopAsync(Caller(from), scope, cancel));

    private async Task<Reply> ShownAsync(
        Invocation from,
        FeedScope scope,
        Func<Discord.Messages.OutgoingMessage, Reply> how,
        CancellationToken cancel
    ) =>
        await feeds.OpenAsync(Caller(from), scope, cancel) switch
        {
            Feeding.Open(var feed) when addresses.Of(feed) is { } address => how(
                FeedMessages.Shown(Of(from, scope, feed, address))
            ),
            var other => Answer(from, scope, other),
        };

    private Reply Answer(Invocation from, FeedScope scope, Feeding feeding) =>
        feeding switch
        {
            Feeding.OnlyCoordinators => FeedMessages.OnlyCoordinators,
            Feeding.Stopped => Reply.Update(FeedMessages.Stopped(scope)),
            Feeding.Open(var feed) when addresses.Of(feed) is { } address => Reply.Update(
                FeedMessages.Shown(Of(from, scope, feed, address))
            ),
            // The program had a public address when the button was made.
            _ => ByHand(from),
        };

    private Reply ByHand(Invocation from)
    {
        var entries = reader.Ahead(Caller(from).NetworkId, Caller(from).MemberId);
        return Reply.Private(
            entries.Count == 0
                ? FeedMessages.NothingAhead
                : FeedMessages.ByHand(CalendarFile.Write(null, entries), entries.Count)
        );
    }

    private ShownFeed Of(Invocation from, FeedScope scope, CalendarFeed feed, Uri address) =>
        new(scope, address, feed.WithTerms) { IsForCoordinator = Caller(from).IsCoordinator };

    private Caller Caller(Invocation from) =>
        from.MemberUnder(settings.Of((long)from.GuildId.Value));
}
