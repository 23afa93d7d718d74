using NodaTime;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>Where a meetup goes, as typed. What is null stays.</summary>
internal sealed record MeetupMove
{
    public LocalDate? Day { get; init; }

    /// <summary>The time, perhaps with the length.</summary>
    public string? When { get; init; }
    public string? Why { get; init; }

    /// <summary>From there, or why not.</summary>
    public (MeetupTime At, Changing? Refusal) From(MeetupTime before)
    {
        if (Day is null && string.IsNullOrWhiteSpace(When))
        {
            return (before, new Changing.NothingSaid());
        }

        var at = before with { Day = Day ?? before.Day };
        return string.IsNullOrWhiteSpace(When) ? (at, null) : WithTime(at, When);
    }

    /// <summary>A time and a length as typed, put into a meetup's time.</summary>
    public static (MeetupTime At, Changing? Refusal) WithTime(MeetupTime at, string when) =>
        !TimeReader.TryRead(when, out var from, out var minutes)
            ? (at, new Changing.TimeUnreadable(when))
        : minutes is < MeetupLimits.ShortestMinutes or > MeetupLimits.LongestMinutes
            ? (at, new Changing.LengthUnlikely(minutes.Value))
        : (at with { StartsAt = from, Minutes = minutes ?? at.Minutes }, null);
}
