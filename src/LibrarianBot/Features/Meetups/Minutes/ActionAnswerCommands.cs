using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Features.Meetups.Agenda;
using LibrarianBot.Features.Meetups.Presence;
using LibrarianBot.Features.Networks;
using LibrarianBot.Hosting;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>The presses and forms about actions.</summary>
internal sealed class ActionAnswerCommands(
    ActionService service,
    ActionReader reader,
    MinutesReader meetups,
    AttendanceReader attendance,
    MinutesBoard board,
    NetworkSettingsCache settings,
    IClock clock
)
{
    [Button("meetup-action:add")]
    [InDirectMessages]
    public async Task<Reply> AddAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        CancellationToken cancel
    )
    {
        if (await meetups.ReadAsync(meetupId, cancel) is not { Meetup: var meetup })
        {
            return ActionFormMessages.Refused(new ActionChange.NotThere());
        }

        if (!meetup.MayBeChangedBy(Caller(from)))
        {
            return Reply.Form(ActionFormMessages.Add(meetup, []));
        }

        // In a direct message Discord's own select has nobody but the two.
        var people = from.IsDirect() ? await attendance.ReadAsync(meetup, cancel) : null;
        return Reply.Form(
            ActionFormMessages.Add(
                meetup,
                people is null ? null : [.. people.Present, .. people.Others]
            )
        );
    }

    [Form("meetup-action:added")]
    [InDirectMessages]
    public async Task<Reply> AddedAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        [Field("what")] string what,
        [Field("who")] IReadOnlyList<Snowflake> who,
        [Field("by")] LocalDate? by,
        CancellationToken cancel
    )
    {
        NamedPerson? owner = from.People(who) is [var named, ..] ? named : null;
        return Added(await service.AddAsync(Caller(from), meetupId, what, owner, by, cancel));
    }

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

    [Button("meetup-action:day")]
    [InDirectMessages]
    public async Task<Reply> DayAsync(
        Invocation from,
        Snowflake server,
        long actionId,
        CancellationToken cancel
    ) =>
        await reader.ReadAsync(actionId, cancel) is { } line
            ? Reply.Form(ActionFormMessages.Day(line.Action))
            : ActionFormMessages.Refused(new ActionChange.NotThere());

    [Form("meetup-action:moved")]
    [InDirectMessages]
    public async Task<Reply> MovedAsync(
        Invocation from,
        Snowflake server,
        long actionId,
        [Field("by")] LocalDate by,
        CancellationToken cancel
    ) =>
        await service.MoveAsync(Caller(from), actionId, by, cancel) switch
        {
            ActionChange.Done(var line) => Followed(
                line,
                Reply.Private(ActionMessages.Moved(line, clock.GetCurrentInstant()))
            ),
            var refusal => ActionFormMessages.Refused(refusal),
        };

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

    private Reply Followed(ActionLine line, Reply reply)
    {
        Follow(line);
        return reply;
    }

    private Caller Caller(Invocation from) =>
        from.MemberUnder(settings.Of((long)from.GuildId.Value));
}
