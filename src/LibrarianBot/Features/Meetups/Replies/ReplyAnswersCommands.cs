using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.Meetups.Announcement;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Replies;

/// <summary>What presses and forms have in common: from who answers to what they are told.</summary>
internal sealed class ReplyAnswersCommands(
    ReplyService replies,
    MeetupReader reader,
    MeetupBoard board,
    NetworkSettingsCache settings,
    IClock clock
)
{
    private const int Ephemeral = 64;

    public async Task<Reply> AnswerAsync(
        Invocation from,
        long meetupId,
        MeetupAnswer answer,
        string? note,
        CancellationToken cancel
    ) =>
        await ToldAsync(
            from,
            await replies.AnswerAsync(Caller(from), meetupId, answer, note, cancel),
            cancel
        );

    public async Task<Reply> BringAsync(
        Invocation from,
        long meetupId,
        string? what,
        CancellationToken cancel
    ) =>
        await ToldAsync(
            from,
            await replies.BringAsync(Caller(from), meetupId, what, cancel),
            cancel
        );

    /// <summary>The meetup as it stands and what who asks said of it; null for one that nobody has been told of.</summary>
    public async Task<(MeetupCard Card, MeetupReply? Own)?> ReadAsync(
        Invocation from,
        long meetupId,
        CancellationToken cancel
    ) =>
        await reader.CardAsync(meetupId, cancel)
            is { Meetup.State: not (MeetupState.Proposed or MeetupState.Skipped) } card
            ? (
                card,
                card.Answers.FirstOrDefault(one =>
                    one.Reply.MemberId == Caller(from).MemberId
                )?.Reply
            )
            : null;

    public Caller Caller(Invocation from) =>
        from.MemberUnder(settings.Of((long)from.GuildId.Value));

    /// <summary>In the place of a private message that was pressed, so that none piles up.</summary>
    public static Reply InPlace(Invocation from, OutgoingMessage message) =>
        from.Interaction.Message is { Flags: var flags } && (flags & Ephemeral) != 0
            ? Reply.Update(message)
            : Reply.Private(message);

    private async Task<Reply> ToldAsync(
        Invocation from,
        Replying replying,
        CancellationToken cancel
    )
    {
        if (replying is not Replying.Done(var meetup, var reply))
        {
            return ReplyRefusalMessages.Refused(replying);
        }

        board.Changed(meetup.NetworkId, meetup.Id);
        var card = await reader.CardAsync(meetup.Id, cancel);
        return InPlace(
            from,
            ReplyMessages.Noted(
                card!,
                reply,
                settings.Of(meetup.NetworkId),
                clock.GetCurrentInstant(),
                isInServer: from.Interaction.User is null
            )
        );
    }
}
