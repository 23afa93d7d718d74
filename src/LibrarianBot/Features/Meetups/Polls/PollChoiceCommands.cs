using System.Globalization;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>What a coordinator does with a poll's result.</summary>
internal sealed class PollChoiceCommands(
    PollReader reader,
    PollChoiceService choices,
    PollBoard board,
    NetworkSettingsCache settings,
    IClock clock
)
{
    [Button("meetup-poll:make")]
    [InDirectMessages]
    [Replaces]
    public async Task<Reply> MakeAsync(
        Invocation from,
        Snowflake server,
        long pollId,
        int position,
        CancellationToken cancel
    )
    {
        var polling = await choices.MakeAsync(Caller(from), pollId, position, cancel);
        if (polling is not Polling.Became became)
        {
            return Refused(from, polling);
        }

        board.Changed(became.Poll.NetworkId, pollId);
        return Reply.Update(PollMessages.Became(became, Now));
    }

    [Select("meetup-poll:pick")]
    [InDirectMessages]
    [Replaces]
    public async Task<Reply> PickAsync(
        Invocation from,
        Snowflake server,
        long pollId,
        IReadOnlyList<string> values,
        CancellationToken cancel
    ) =>
        values is [var chosen]
        && int.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? await MakeAsync(from, server, pollId, position, cancel)
            : Refused(from, new Polling.NotThere());

    [Button("meetup-poll:drop")]
    [InDirectMessages]
    [Replaces]
    public async Task<Reply> DropAsync(
        Invocation from,
        Snowflake server,
        long pollId,
        CancellationToken cancel
    ) =>
        !Caller(from).IsCoordinator
            ? Refused(from, new Polling.OnlyCoordinators())
            : await reader.TallyAsync(pollId, cancel) switch
            {
                null => Refused(from, new Polling.NotThere()),
                { Poll.IsUndecided: true } tally => Reply.Update(
                    PollMessages.ConfirmWithdrawal(tally)
                ),
                var tally => Refused(from, new Polling.Over(tally.Poll)),
            };

    [Button("meetup-poll:withdraw")]
    [InDirectMessages]
    [Replaces]
    public async Task<Reply> WithdrawAsync(
        Invocation from,
        Snowflake server,
        long pollId,
        CancellationToken cancel
    )
    {
        var polling = await choices.WithdrawAsync(Caller(from), pollId, cancel);
        if (polling is not Polling.Done done)
        {
            return Refused(from, polling);
        }

        board.Changed(done.Poll.NetworkId, pollId);
        return Reply.Update(PollMessages.Withdrawn(done.Poll));
    }

    [Button("meetup-poll:keep")]
    [InDirectMessages]
    [Replaces]
    public async Task<Reply> KeepAsync(
        Invocation from,
        Snowflake server,
        long pollId,
        CancellationToken cancel
    ) =>
        await reader.TallyAsync(pollId, cancel) is { } tally
            ? Reply.Update(PollResultMessages.Result(tally, Caller(from).IsCoordinator, Now))
            : Refused(from, new Polling.NotThere());

    private Reply Refused(Invocation from, Polling refusal) =>
        PollRefusalMessages.Refused(refusal, Today(from));

    private Instant Now => clock.GetCurrentInstant();

    private LocalDate Today(Invocation from) =>
        Now.InZone(settings.Of((long)from.GuildId.Value).Zone).Date;

    private Caller Caller(Invocation from) =>
        from.MemberUnder(settings.Of((long)from.GuildId.Value));
}
