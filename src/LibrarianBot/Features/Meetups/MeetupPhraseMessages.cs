using LibrarianBot.Discord.Messages;
using LibrarianBot.People;
using NodaTime;

namespace LibrarianBot.Features.Meetups;

/// <summary>The parts that messages about meetups have in common. All of it is escaped.</summary>
internal static class MeetupPhraseMessages
{
    public static string Title(Meetup meetup) => $"**{Markdown.Escape(meetup.Title)}**";

    /// <summary><c>Wednesday 24 February, 3:45–5:15 pm</c>, on the clocks where it is.</summary>
    public static string When(MeetupTime at, Instant now) =>
        $"{Days.Said(at.Day, Today(at, now))}, {Clock(at)}";

    /// <summary><c>Wednesday 24 February 2027, 3:45–5:15 pm</c>, for whoever has just planned it.</summary>
    public static string WhenInFull(MeetupTime at) => $"{Days.InFull(at.Day)}, {Clock(at)}";

    /// <summary><c>3:45–5:15 pm</c>, as the clocks there will show it.</summary>
    public static string Clock(MeetupTime at) =>
        ClockTimes.Said(at.Start.TimeOfDay, at.End.TimeOfDay);

    /// <summary><c>Hilltop Primary (park on Banksia St) or online</c>, <c>online</c>.</summary>
    public static string Where(Meetup meetup)
    {
        if (meetup.Mode == MeetupMode.Online || Place(meetup) is not { } place)
        {
            return "online";
        }

        var access = meetup.AccessNotes is { } notes ? $" ({Markdown.Escape(notes)})" : "";
        return $"{Markdown.Escape(place)}{access}{(meetup.Mode == MeetupMode.Both ? " or online" : "")}";
    }

    /// <summary>As it may stand in a sentence: <c>at Hilltop Primary (park on Banksia St)</c>, or <c>online</c>.</summary>
    public static string AtPlace(Meetup meetup, bool online)
    {
        if (online || meetup.Mode == MeetupMode.Online || Place(meetup) is not { } place)
        {
            return "online";
        }

        var access = meetup.AccessNotes is { } notes ? $" ({Markdown.Escape(notes)})" : "";
        return $"at {Markdown.Escape(place)}{access}";
    }

    /// <summary>Where exactly, or the host's school. Not escaped.</summary>
    public static string? Place(Meetup meetup) => meetup.Place ?? meetup.HostSchool;

    public static string How(MeetupMode mode) =>
        mode switch
        {
            MeetupMode.Both => "in person and online",
            MeetupMode.InPerson => "in person",
            _ => "online",
        };

    public static string TimeUnreadable(string typed) =>
        $"I couldn't read *{Quote(typed)}* as a time. Try *3:45 pm, 90 minutes* or *3:45–5:15 pm*.";

    public static string LengthUnlikely(int minutes) =>
        $"{Lengths.Said(minutes)} can't be right for a meetup. Something from 15 minutes to 12 hours works.";

    public static string LinkUnreadable(string typed) =>
        $"*{Quote(typed)}* isn't a web address. It should begin with https://.";

    public static string Name(Member member) => Markdown.Escape(NameTags.GivenName(member.Name));

    public static string Quote(string typed) => Markdown.Escape(PlainText.OneLine(typed, 60));

    public static LocalDate Today(MeetupTime at, Instant now) => now.InZone(at.Zone).Date;
}
