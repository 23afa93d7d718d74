using LibrarianBot.Calendars;
using LibrarianBot.Features.Meetups;
using NodaTime;

namespace LibrarianBot.Features.Feeds;

/// <summary>
/// How a meetup stands in a calendar. The network's says what anybody may read, as it may end up on a website; a member's
/// own also says how to get in, what they answered, and the online address to who comes that way.
/// </summary>
internal static class FeedEntries
{
    /// <summary>Before, the online address isn't in; calendars look for changes once a day.</summary>
    private static readonly Duration LinkAhead = Duration.FromDays(7);

    public static CalendarEntry Of(FeedMeetup meetup, FeedRow feed, Instant now)
    {
        var isOwn = feed.MemberId is not null;
        var isOpen = isOwn && meetup.State == MeetupState.Announced;
        var link = isOpen ? LinkOf(meetup, now) : null;
        return new CalendarEntry(
            meetup.Uid,
            meetup.Sequence,
            meetup.ChangedAt,
            isOpen ? $"{meetup.Title}{Suffix(meetup)}" : meetup.Title,
            new CalendarTime.Timed(
                meetup.At.Day + meetup.At.StartsAt,
                meetup.At.ZoneId,
                meetup.At.Minutes
            )
        )
        {
            Place = PlaceOf(meetup),
            Url = link is null ? null : new Uri(link),
            Description = string.Join('\n', isOwn ? OwnLines(meetup, link) : [How(meetup.Mode)]),
            IsCancelled = meetup.State == MeetupState.Cancelled,
            IsTentative = isOpen && (meetup.Answer is null || meetup.IsWaiting),
            IsFree = isOwn && meetup.Answer == MeetupAnswer.Apologies,
        };
    }

    private static string? LinkOf(FeedMeetup meetup, Instant now) =>
        meetup.Answer == MeetupAnswer.Online
        && now >= meetup.At.Begins - LinkAhead
        && now < meetup.At.Begins + Duration.FromMinutes(meetup.At.Minutes)
            ? meetup.Link
            : null;

    private static string? PlaceOf(FeedMeetup meetup) =>
        meetup.Mode == MeetupMode.Online || meetup.Answer == MeetupAnswer.Online
            ? "Online"
            : meetup.Place;

    /// <summary>Calendars show little more than the title.</summary>
    private static string Suffix(FeedMeetup meetup) =>
        meetup.Answer switch
        {
            null => " (not answered yet)",
            MeetupAnswer.Online when meetup.Mode != MeetupMode.Online => " (online)",
            MeetupAnswer.Apologies => " (apologies sent)",
            _ => meetup.IsWaiting ? " (waiting for a place)" : "",
        };

    private static IEnumerable<string> OwnLines(FeedMeetup meetup, string? link)
    {
        if (meetup.State == MeetupState.Cancelled)
        {
            yield return meetup.CalledOffWhy is { } why ? $"Called off: {why}" : "Called off.";
            yield break;
        }

        if (meetup.State == MeetupState.Announced)
        {
            yield return Said(meetup);
        }

        if (meetup.Bringing is { } bringing)
        {
            yield return $"You're bringing: {bringing}";
        }

        if (link is not null)
        {
            yield return $"Online at {link}";
        }

        if (meetup.AccessNotes is { } access && PlaceOf(meetup) == meetup.Place)
        {
            yield return $"Getting in: {access}";
        }
    }

    private static string Said(FeedMeetup meetup) =>
        meetup.Answer switch
        {
            null => "You haven't answered yet. Press a button under the announcement in Discord.",
            MeetupAnswer.Online =>
                "You're coming online. The address is here from a week before, once this calendar looks again.",
            MeetupAnswer.Apologies => "You sent apologies.",
            _ => meetup.IsWaiting
                ? "The room is full; you're waiting for a place."
                : "You're coming.",
        };

    private static string How(MeetupMode mode) =>
        mode switch
        {
            MeetupMode.Both => "In person and online.",
            MeetupMode.InPerson => "In person.",
            _ => "Online.",
        };
}
