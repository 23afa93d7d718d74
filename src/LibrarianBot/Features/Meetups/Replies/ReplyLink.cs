using NodaTime;

namespace LibrarianBot.Features.Meetups.Replies;

/// <summary>Where a meetup is online, for those who come, close to the time.</summary>
internal static class ReplyLink
{
    private static readonly Duration Ahead = Duration.FromHours(24);

    /// <summary>From when on it is shown; null where there is none, or none for who answered so.</summary>
    public static Instant? ShownFrom(Meetup meetup, MeetupReply? reply) =>
        meetup is { Link: not null, Mode: not MeetupMode.InPerson } && reply is { Comes: true }
            ? meetup.Begins - Ahead
            : null;

    /// <summary>The address if it is to be shown now, or null.</summary>
    public static string? Of(Meetup meetup, MeetupReply? reply, Instant now) =>
        ShownFrom(meetup, reply) is { } from && from <= now && now < meetup.Ends
            ? meetup.Link
            : null;
}
