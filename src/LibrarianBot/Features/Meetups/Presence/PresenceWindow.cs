using NodaTime;

namespace LibrarianBot.Features.Meetups.Presence;

/// <summary>When people may say that they are at a meetup.</summary>
internal static class PresenceWindow
{
    public static readonly Duration Before = Duration.FromMinutes(15);
    public static readonly Duration After = Duration.FromMinutes(30);

    public static bool IsOpen(Meetup meetup, Instant now) =>
        meetup.State is not (MeetupState.Cancelled or MeetupState.Skipped)
        && meetup.Begins - Before <= now
        && now <= meetup.Ends + After;

    /// <summary>Whether it has begun, so that the host may say who is or was there.</summary>
    public static bool HasBegun(Meetup meetup, Instant now) =>
        meetup.State is not (MeetupState.Cancelled or MeetupState.Skipped)
        && meetup.Begins - Before <= now;
}
