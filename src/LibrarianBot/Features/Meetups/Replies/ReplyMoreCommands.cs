using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Replies;

/// <summary>What stands under <c>More</c>, and what follows an answer.</summary>
internal sealed class ReplyMoreCommands(ReplyAnswersCommands answers, IClock clock)
{
    [Button("meetup-reply:more")]
    public async Task<Reply> MoreAsync(Invocation from, long meetupId, CancellationToken cancel) =>
        await answers.ReadAsync(from, meetupId, cancel) is var (card, own)
            ? Reply.Private(
                ReplyMessages.More(
                    card,
                    own,
                    card.Meetup.MayBeChangedBy(answers.Caller(from)),
                    clock.GetCurrentInstant()
                )
            )
            : ReplyRefusalMessages.Refused(new Replying.NotThere());

    [Button("meetup-reply:change")]
    [InDirectMessages]
    public async Task<Reply> ChangeAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        CancellationToken cancel
    ) =>
        await answers.ReadAsync(from, meetupId, cancel) is var (card, own)
            ? ReplyAnswersCommands.InPlace(from, ReplyMessages.Change(card, own))
            : ReplyRefusalMessages.Refused(new Replying.NotThere());

    [Button("meetup-reply:bring")]
    [InDirectMessages]
    public async Task<Reply> BringAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        CancellationToken cancel
    ) =>
        await answers.ReadAsync(from, meetupId, cancel) switch
        {
            null => ReplyRefusalMessages.Refused(new Replying.NotThere()),
            (var card, null or { Answer: MeetupAnswer.Apologies }) => ReplyRefusalMessages.Refused(
                new Replying.NotComing(card.Meetup)
            ),
            (_, var own) => Reply.Form(ReplyFormMessages.Bring(server, meetupId, own.Bringing)),
        };

    [Form("meetup-reply:brought")]
    [InDirectMessages]
    public Task<Reply> BroughtAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        [Field("what")] string? what,
        CancellationToken cancel
    ) => answers.BringAsync(from, meetupId, what, cancel);

    [Button("meetup-reply:who")]
    [InDirectMessages]
    public async Task<Reply> WhoAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        int page,
        CancellationToken cancel
    ) =>
        await answers.ReadAsync(from, meetupId, cancel) is var (card, _)
            ? ReplyAnswersCommands.InPlace(
                from,
                WhoComesMessages.Page(
                    card,
                    page,
                    card.Meetup.MayBeChangedBy(answers.Caller(from)),
                    clock.GetCurrentInstant()
                )
            )
            : ReplyRefusalMessages.Refused(new Replying.NotThere());
}
