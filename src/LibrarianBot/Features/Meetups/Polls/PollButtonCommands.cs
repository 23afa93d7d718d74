using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using LibrarianBot.People;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>What members do with a poll, in its channel and in direct messages.</summary>
internal sealed class PollButtonCommands(
    PollReader reader,
    PollAnswerService answers,
    PollBoard board,
    NetworkSettingsCache settings,
    IClock clock
)
{
    [Button("meetup-poll:say")]
    [InDirectMessages]
    public async Task<Reply> SayAsync(
        Invocation from,
        Snowflake server,
        long pollId,
        CancellationToken cancel
    ) =>
        await reader.PollAsync(pollId, cancel) switch
        {
            null => Refused(from, new Polling.NotThere()),
            { State: PollState.Open } poll when poll.ClosesAt > Now => Reply.Form(
                PollAnswerMessages.Form(
                    poll,
                    await reader.AnswerOfAsync(Caller(from), pollId, cancel),
                    Today(from)
                )
            ),
            var poll => Refused(from, new Polling.Over(poll)),
        };

    [Form("meetup-poll:said")]
    [InDirectMessages]
    public async Task<Reply> SaidAsync(
        Invocation from,
        Snowflake server,
        long pollId,
        [Field("days0")] IReadOnlyList<string> first,
        [Field("days1")] IReadOnlyList<string> second,
        [Field("days2")] IReadOnlyList<string> third,
        [Field("days3")] IReadOnlyList<string> fourth,
        [Field("days4")] IReadOnlyList<string> fifth,
        CancellationToken cancel
    )
    {
        var caller = Caller(from);
        IReadOnlyList<string> ticked = [.. first, .. second, .. third, .. fourth, .. fifth];
        var polling = await answers.SayAsync(caller, pollId, ticked, cancel);
        if (polling is not Polling.Answered answered)
        {
            return Refused(from, polling);
        }

        board.Changed(caller.NetworkId, pollId);
        return PollAnswerMessages.Thanks(
            answered,
            Markdown.Escape(NameTags.GivenName(caller.DisplayName)),
            Today(from)
        );
    }

    [Button("meetup-poll:who")]
    [InDirectMessages]
    public async Task<Reply> WhoAsync(
        Invocation from,
        Snowflake server,
        long pollId,
        CancellationToken cancel
    ) =>
        await reader.TallyAsync(pollId, cancel) is { } tally
            ? Reply.Private(PollResultMessages.Result(tally, Caller(from).IsCoordinator, Now))
            : Refused(from, new Polling.NotThere());

    private Reply Refused(Invocation from, Polling refusal) =>
        PollRefusalMessages.Refused(refusal, Today(from));

    private Instant Now => clock.GetCurrentInstant();

    private LocalDate Today(Invocation from) =>
        Now.InZone(settings.Of((long)from.GuildId.Value).Zone).Date;

    private Caller Caller(Invocation from) =>
        from.MemberUnder(settings.Of((long)from.GuildId.Value));
}
