using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>The parts that messages about polls have in common. All of it is escaped.</summary>
internal static class PollPhraseMessages
{
    public static string Title(MeetupPoll poll) => $"**{Markdown.Escape(poll.Title)}**";

    /// <summary><c>Wednesday 24 February, after school, 3:45–5:15 pm</c>.</summary>
    public static string Slot(MeetupPoll poll, PollSlot slot, LocalDate today) =>
        $"{Days.Said(slot.Day, today)}, {Time(poll, slot)}";

    /// <summary><c>Wed 24 Feb, 3:45 pm</c>.</summary>
    public static string Brief(PollSlot slot, LocalDate today) =>
        $"{Days.Brief(slot.Day, today)}, {ClockTimes.Said(slot.StartsAt)}";

    /// <summary><c>after school, 3:45–5:15 pm</c>.</summary>
    public static string Time(MeetupPoll poll, PollSlot slot)
    {
        var clock = MeetupPhraseMessages.Clock(poll.At(slot));
        return slot.Block == DayBlock.Other ? clock : $"{BlockWords.Said(slot.Block)}, {clock}";
    }

    /// <summary><c>at Hilltop Primary (park on Banksia St) or online</c>.</summary>
    public static string Where(MeetupPoll poll)
    {
        if (poll.Mode == MeetupMode.Online || poll.HostSchool is not { } school)
        {
            return "online";
        }

        var access = poll.AccessNotes is { } notes ? $" ({Markdown.Escape(notes)})" : "";
        return $"at {Markdown.Escape(school)}{access}{(poll.Mode == MeetupMode.Both ? " or online" : "")}";
    }

    /// <summary><c>**Friday 19 February, 3 pm** (in 3 days)</c>.</summary>
    public static string Closing(MeetupPoll poll, LocalDate today)
    {
        var closes = poll.ClosesAt.InZone(DateTimeZoneProviders.Tzdb[poll.ZoneId]);
        return $"**{Days.Said(closes.Date, today)}, {ClockTimes.Said(closes.TimeOfDay)}** ({Timestamp.Of(poll.ClosesAt, TimestampStyle.Relative)})";
    }

    public static LocalDate Today(MeetupPoll poll, Instant now) =>
        now.InZone(DateTimeZoneProviders.Tzdb[poll.ZoneId]).Date;

    /// <summary><c>a, b and c</c>.</summary>
    public static string Joined(IReadOnlyList<string> parts, string last = "and") =>
        parts.Count < 2
            ? string.Concat(parts)
            : $"{string.Join(", ", parts.SkipLast(1))} {last} {parts[^1]}";

    public static Button Button(
        string label,
        string id,
        MeetupPoll poll,
        ButtonStyle style = ButtonStyle.Secondary
    ) =>
        new()
        {
            Label = label,
            CustomId = CustomId.For(id, Server(poll), poll.Id),
            Style = style,
        };

    /// <summary>In direct messages the server isn't known otherwise.</summary>
    public static Snowflake Server(MeetupPoll poll) => new((ulong)poll.NetworkId);
}
