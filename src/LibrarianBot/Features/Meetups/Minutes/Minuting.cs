namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>What came of writing minutes, or of not writing them.</summary>
internal abstract record Minuting
{
    private Minuting() { }

    public sealed record Done(Meetup Meetup, MeetupMinutes Minutes) : Minuting;

    public sealed record NotThere : Minuting;

    public sealed record NotForYou(Meetup Meetup) : Minuting;

    /// <summary>It hasn't begun, or was called off.</summary>
    public sealed record NotHeld(Meetup Meetup) : Minuting;

    public sealed record NothingTyped(Meetup Meetup) : Minuting;
}
