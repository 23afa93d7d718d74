using LibrarianBot.Features.Meetups;
using NodaTime;

namespace LibrarianBot.Features.Feeds;

/// <summary>A meetup as a calendar needs it, with the answer of the calendar's owner.</summary>
internal sealed record FeedMeetup(string Uid, int Sequence, string Title, MeetupTime At)
{
    public required Instant ChangedAt { get; init; }
    public required MeetupMode Mode { get; init; }
    public required MeetupState State { get; init; }

    /// <summary>Where exactly, or the host's school.</summary>
    public string? Place { get; init; }
    public string? AccessNotes { get; init; }
    public string? Link { get; init; }
    public string? CalledOffWhy { get; init; }

    /// <summary>Null in the network's calendar, and while they haven't said.</summary>
    public MeetupAnswer? Answer { get; init; }
    public bool IsWaiting { get; init; }
    public string? Bringing { get; init; }
}
