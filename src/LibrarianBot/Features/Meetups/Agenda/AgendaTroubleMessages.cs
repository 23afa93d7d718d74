using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Features.Meetups.Agenda;

/// <summary>Why an agenda wasn't changed, and what to do next.</summary>
internal static class AgendaTroubleMessages
{
    public static Reply Refused(AgendaChange refusal) =>
        Reply.Private(
            refusal switch
            {
                AgendaChange.Closed({ State: MeetupState.Cancelled } meetup) =>
                    $"{MeetupPhraseMessages.Title(meetup)} was called off, so its agenda stays as it is.",
                AgendaChange.Closed(var meetup) =>
                    $"{MeetupPhraseMessages.Title(meetup)} is over, so its agenda stays as it was. Put it on the next one with `/meetup agenda-add`.",
                AgendaChange.NotYours(var line) =>
                    $"That line is {(line.Owner is { } owner ? $"{Markdown.Escape(owner)}'s" : "the host's")}, so only they, the host or a coordinator can change it. You can add one of your own.",
                AgendaChange.NotForYou =>
                    "Only the host or a coordinator puts the agenda in order and names others for it. You can add a line of your own.",
                AgendaChange.Full(var limit) =>
                    $"{limit} lines are on the agenda already. Ask the host to take one off first.",
                AgendaChange.NothingTyped => "I need to know what it is about, in a few words.",
                AgendaChange.NobodyThere =>
                    "I don't know that person here. Choose somebody of this server.",
                _ =>
                    "That isn't on an agenda here any more, so nothing was changed. See what is with `/meetup agenda`.",
            }
        );

    public static readonly Reply NoMeetup = Reply.Private(
        "No meetup is planned, so there is no agenda. See what is ahead with `/meetup upcoming`."
    );
}
