using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Presence;

/// <summary>Who was there, for whoever marks them.</summary>
internal static class MarkingMessages
{
    private const int MostOptions = 25;
    private const int MostNames = 60;

    public static OutgoingMessage Shown(Attendance attendance, Instant now)
    {
        var meetup = attendance.Meetup;
        var verb = now < meetup.Ends ? "is here" : "was there";
        var names = attendance.Present.Select(person => Markdown.Escape(person.Name)).ToList();
        var text =
            names.Count == 0
                ? $"{MeetupPhraseMessages.Title(meetup)}: nobody is marked yet."
                : $"{MeetupPhraseMessages.Title(meetup)}, who {verb}: {string.Join(", ", names.Take(MostNames))}{(names.Count > MostNames ? $" and {names.Count - MostNames} more" : "")}.";
        text += now < meetup.Ends ? $"\nThe code word is **{meetup.PresenceCode}**." : "";
        text +=
            attendance.Others.Count > MostOptions
                ? "\n-# Somebody isn't in the list? Name them with `/meetup mark`."
                : "";
        List<Component> parts = [new TextDisplay(text)];
        Add(parts, "meetup-here:marked", $"Mark who {verb}", meetup, attendance.Others);
        Add(parts, "meetup-here:unmarked", "Take a mark back", meetup, attendance.Present);
        return new OutgoingMessage { Ephemeral = true, Components = parts };
    }

    public static Reply Refused(Marking refusal) =>
        Reply.Private(
            refusal switch
            {
                Marking.NotForYou(var meetup) =>
                    $"Only the host or a coordinator marks who is at {MeetupPhraseMessages.Title(meetup)}. Say that you're there yourself with `/meetup here` and the host's code word.",
                Marking.TooEarly(var meetup) =>
                    $"{MeetupPhraseMessages.Title(meetup)} hasn't begun. You can mark who is there from 15 minutes before.",
                Marking.CalledOff(var meetup) =>
                    $"{MeetupPhraseMessages.Title(meetup)} was called off, so nobody was there.",
                Marking.NobodyThere =>
                    "I don't know that person here, so nobody was marked. Choose somebody of this server.",
                _ => "That meetup isn't here, so nothing was changed.",
            }
        );

    private static void Add(
        List<Component> parts,
        string id,
        string placeholder,
        Meetup meetup,
        IReadOnlyList<(long MemberId, string Name)> people
    )
    {
        if (people.Count > 0)
        {
            var shown = people.Take(MostOptions).ToList();
            parts.Add(
                ActionRow.Of(
                    new StringSelect
                    {
                        CustomId = CustomId.For(id, meetup.NetworkId, meetup.Id),
                        Placeholder = placeholder,
                        MaxValues = shown.Count,
                        Options =
                        [
                            .. shown.Select(person => new SelectOption(
                                PlainText.Cut(person.Name, 100),
                                $"{person.MemberId}"
                            )),
                        ],
                    }
                )
            );
        }
    }
}
