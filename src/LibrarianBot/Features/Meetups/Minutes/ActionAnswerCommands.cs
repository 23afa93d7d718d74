using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>The presses about actions, and what is answered to all changes of them.</summary>
internal sealed class ActionAnswerCommands(
    ActionSettlingService service,
    MinutesBoard board,
    NetworkSettingsCache settings,
    IClock clock
)
{
    [Button("meetup-action:done")]
    [InDirectMessages]
    public Task<Reply> DoneAsync(
        Invocation from,
        Snowflake server,
        long actionId,
        CancellationToken cancel
    ) => SettleAsync(from, actionId, ActionState.Done, cancel);

    [Button("meetup-action:drop")]
    [InDirectMessages]
    public Task<Reply> DropAsync(
        Invocation from,
        Snowflake server,
        long actionId,
        CancellationToken cancel
    ) => SettleAsync(from, actionId, ActionState.Dropped, cancel);

    [Button("meetup-action:reopen")]
    [InDirectMessages]
    public Task<Reply> ReopenAsync(
        Invocation from,
        Snowflake server,
        long actionId,
        CancellationToken cancel
    ) => SettleAsync(from, actionId, ActionState.Open, cancel);

    public Reply Added(ActionChange change) =>
        change is ActionChange.Done(var line)
            ? Followed(line, Reply.Private(ActionMessages.Added(line, clock.GetCurrentInstant())))
            : ActionFormMessages.Refused(change);

    /// <summary>What everybody reads of the meetup lists it.</summary>
    public void Follow(ActionLine line) =>
        board.Changed(line.Action.NetworkId, line.Action.MeetupId);

    private async Task<Reply> SettleAsync(
        Invocation from,
        long actionId,
        ActionState state,
        CancellationToken cancel
    ) =>
        await service.SettleAsync(Caller(from), actionId, state, cancel) switch
        {
            ActionChange.Done(var line) => Followed(
                line,
                Reply.Private(ActionMessages.Settled(line))
            ),
            var refusal => ActionFormMessages.Refused(refusal),
        };

    public Reply Followed(ActionLine line, Reply reply)
    {
        Follow(line);
        return reply;
    }

    private Caller Caller(Invocation from) =>
        from.MemberUnder(settings.Of((long)from.GuildId.Value));
}
