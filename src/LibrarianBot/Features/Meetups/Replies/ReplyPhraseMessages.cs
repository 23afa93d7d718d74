using Humanizer;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.Meetups.Announcement;
using LibrarianBot.Networks;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Replies;

/// <summary>The sentences of which answers are made.</summary>
internal static class ReplyPhraseMessages
{
    /// <summary><c>You're coming, with 6 others.</c></summary>
    public static string Said(MeetupCard card, MeetupReply reply) =>
        reply switch
        {
            { IsWaiting: true } => Waiting(card, reply),
            { Answer: MeetupAnswer.Coming } => $"You're coming, {With(card.Coming.Count() - 1)}.",
            { Answer: MeetupAnswer.Online } when card.Meetup.Mode == MeetupMode.Online =>
                $"You're coming, {With(card.Online.Count() - 1)}.",
            { Answer: MeetupAnswer.Online } =>
                $"You're coming online, {With(card.Online.Count() - 1)}.",
            { Note: not null } =>
                "You've sent apologies. The host and the coordinators can read your note, and I won't remind you of this one.",
            _ => "You've sent apologies, so I won't remind you of this one.",
        };

    private static string With(int others) =>
        others <= 0 ? "the first to say so" : $"with {"other".ToQuantity(others)}";

    private static string Waiting(MeetupCard card, MeetupReply reply)
    {
        var turn = card.Waiting.TakeWhile(one => one.Reply.MemberId != reply.MemberId).Count() + 1;
        return $"The room is full, so you're waiting: number {turn} in line. I'll tell you as soon as a place is yours.";
    }

    public static string? Bringing(MeetupReply reply) =>
        reply.Bringing is { } what ? $"You're bringing: {Markdown.Escape(what)}." : null;

    /// <summary><c>I'll remind you two days and two hours before.</c></summary>
    public static string? Reminders(
        Meetup meetup,
        MeetupReply reply,
        NetworkSettings settings,
        Instant now
    )
    {
        var ahead = settings
            .Reminders.Where(offset =>
                offset.Before(meetup.Day + meetup.StartsAt, meetup.Time.Zone) > now
            )
            .ToList();
        return reply.Comes && ahead.Count > 0
            ? $"I'll remind you {ReminderOffsets.Said(ahead)} before."
            : null;
    }

    public static string? Link(Meetup meetup, MeetupReply? reply, Instant now)
    {
        var isOnline = reply?.Answer == MeetupAnswer.Online;
        return ReplyLink.Of(meetup, reply, now) is { } link
                ? $"{(isOnline ? "Join at" : "If you can't get there:")} <{link}>"
            : isOnline && ReplyLink.ShownFrom(meetup, reply) is { } from
                ? $"The address is under *More* from {Days.WithWeekday(from.InZone(meetup.Time.Zone).Date)}, {ClockTimes.Said(from.InZone(meetup.Time.Zone).TimeOfDay)}."
            : null;
    }
}
