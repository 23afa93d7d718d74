using System.Diagnostics;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Features.Meetups.Replies;

/// <summary>Why an answer wasn't taken, and what to do instead.</summary>
internal static class ReplyRefusalMessages
{
    public static Reply Refused(Replying refusal) =>
        refusal switch
        {
            Replying.NotComing(var meetup) => Reply.Private(
                new OutgoingMessage
                {
                    Components =
                    [
                        new TextDisplay(
                            $"Are you coming to {MeetupPhraseMessages.Title(meetup)}? Say so first, then what you bring."
                        ),
                        ReplyButtonsMessages.Choices(meetup, null),
                    ],
                }
            ),
            Replying.InPersonOnly(var meetup) => Reply.Private(
                $"{MeetupPhraseMessages.Title(meetup)} is in person only. Press *Coming* or *Apologies*."
            ),
            Replying.CalledOff(var meetup) => Reply.Private(
                $"{MeetupPhraseMessages.Title(meetup)} is called off, so there's nothing to answer. See what is next with `/meetup upcoming`."
            ),
            Replying.Over(var meetup) => Reply.Private(
                $"{MeetupPhraseMessages.Title(meetup)} is over, so nothing was changed. See what is next with `/meetup upcoming`."
            ),
            Replying.NotThere => Reply.Private(
                "That meetup isn't here any more, so nothing was changed. See what is next with `/meetup upcoming`."
            ),
            _ => throw new UnreachableException($"Unhandled: {refusal}."),
        };
}
