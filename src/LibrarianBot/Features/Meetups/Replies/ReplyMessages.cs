using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.Meetups.Announcement;
using LibrarianBot.Networks;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Replies;

/// <summary>What one member is told of their own answer.</summary>
internal static class ReplyMessages
{
    /// <summary>After an answer: how it stands and what comes next.</summary>
    public static OutgoingMessage Noted(
        MeetupCard card,
        MeetupReply reply,
        NetworkSettings settings,
        Instant now,
        bool isInServer
    ) =>
        new()
        {
            Ephemeral = true,
            Components =
            [
                new TextDisplay(
                    string.Join(
                        ' ',
                        new[]
                        {
                            ReplyPhraseMessages.Said(card, reply),
                            ReplyPhraseMessages.Bringing(reply),
                            ReplyPhraseMessages.Reminders(card.Meetup, reply, settings, now),
                            ReplyPhraseMessages.Link(card.Meetup, reply, now),
                        }.OfType<string>()
                    )
                ),
                ReplyButtonsMessages.After(card.Meetup, reply, isInServer),
            ],
        };

    /// <summary>What stands under <c>More</c>.</summary>
    public static OutgoingMessage More(
        MeetupCard card,
        MeetupReply? reply,
        bool mayChange,
        Instant now
    )
    {
        var meetup = card.Meetup;
        var isOpen = meetup.State == MeetupState.Announced && now < meetup.Ends;
        string?[] lines =
        [
            $"{MeetupPhraseMessages.Title(meetup)} · {MeetupPhraseMessages.When(meetup.Time, now)}",
            !isOpen ? "It's over."
            : reply?.Answer is null ? "You haven't said yet whether you come."
            : ReplyPhraseMessages.Said(card, reply),
            reply is null ? null : ReplyPhraseMessages.Bringing(reply),
            isOpen ? ReplyPhraseMessages.Link(meetup, reply, now) : null,
        ];
        return new OutgoingMessage
        {
            Ephemeral = true,
            Components =
            [
                new TextDisplay(string.Join('\n', lines.OfType<string>())),
                .. ReplyButtonsMessages.More(meetup, reply, mayChange),
            ],
        };
    }

    public static OutgoingMessage Change(MeetupCard card, MeetupReply? reply) =>
        new()
        {
            Ephemeral = true,
            Components =
            [
                new TextDisplay(
                    reply?.Answer is null
                        ? $"Do you come to {MeetupPhraseMessages.Title(card.Meetup)}?"
                        : $"{ReplyPhraseMessages.Said(card, reply)} What is it now?"
                ),
                ReplyButtonsMessages.Choices(card.Meetup, reply),
            ],
        };
}
