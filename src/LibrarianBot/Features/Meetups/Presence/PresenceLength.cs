using NodaTime;

namespace LibrarianBot.Features.Meetups.Presence;

/// <summary>How long somebody was there, for their log.</summary>
internal static class PresenceLength
{
    /// <summary>The code is told once people are settled, and the last words are said at the door: neither costs anybody time.</summary>
    private const int Grace = 10;
    private const int Step = 5;

    /// <summary>In steps of five minutes, at least one and never more than the meetup took.</summary>
    /// <param name="meetup">The meetup.</param>
    /// <param name="from">When they came.</param>
    /// <param name="until">When they left; null for its end.</param>
    public static int Minutes(Meetup meetup, Instant from, Instant? until)
    {
        var late = Of(from - meetup.Begins);
        var early = Of(meetup.Ends - (until ?? meetup.Ends));
        var there = meetup.Minutes - late - early;
        return late == 0 && early == 0
            ? meetup.Minutes
            : Math.Clamp(
                (int)Math.Round(there / (double)Step, MidpointRounding.AwayFromZero) * Step,
                Math.Min(Step, meetup.Minutes),
                meetup.Minutes
            );
    }

    private static int Of(Duration missed)
    {
        var minutes = (int)missed.TotalMinutes;
        return minutes <= Grace ? 0 : minutes;
    }
}
