using NodaTime;

namespace LibrarianBot.Features.Meetups.Presence;

/// <summary>What came of saying "I'm here", or "I'm leaving".</summary>
internal abstract record Arrival
{
    private Arrival() { }

    /// <param name="Meetup">Where.</param>
    /// <param name="Since">From when it counts.</param>
    /// <param name="WasKnown">Whether they had said so before.</param>
    public sealed record Here(Meetup Meetup, Instant Since, bool WasKnown) : Arrival;

    public sealed record Left(Meetup Meetup, Instant At, int Minutes) : Arrival;

    /// <summary>No meetup is on.</summary>
    /// <param name="Next">The next one, or null.</param>
    /// <param name="Last">One that ended in the last days, or null.</param>
    public sealed record NotNow(Meetup? Next, Meetup? Last) : Arrival;

    /// <param name="Meetup">The meetup that is on.</param>
    /// <param name="Tries">How many more they may type.</param>
    public sealed record WrongCode(Meetup Meetup, int Tries) : Arrival;

    /// <summary>They typed too many wrong ones: the host can mark them.</summary>
    public sealed record NoMoreGuesses(Meetup Meetup) : Arrival;

    /// <summary>They never said that they came.</summary>
    public sealed record WasNotHere(Meetup Meetup) : Arrival;
}
