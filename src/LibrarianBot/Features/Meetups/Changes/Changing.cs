using NodaTime;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>What came of changing a meetup, or of scheduling one.</summary>
internal abstract record Changing
{
    private Changing() { }

    /// <summary>Done; this is the meetup now.</summary>
    /// <param name="Meetup">As it is now.</param>
    /// <param name="Closed">Why the schools are closed on its day, though it stays there; or null.</param>
    public sealed record Done(Meetup Meetup, string? Closed = null) : Changing;

    public sealed record OnlyCoordinators : Changing;

    /// <summary>Neither a coordinator nor the host.</summary>
    public sealed record OnlyWhoRunsIt : Changing;

    public sealed record NotThere : Changing;

    /// <summary>It has begun, or was called off.</summary>
    public sealed record TooLate(Meetup Meetup) : Changing;

    /// <summary>Everybody knows of it, and what was pressed was for before that.</summary>
    public sealed record Announced(Meetup Meetup) : Changing;

    public sealed record NothingSaid : Changing;

    /// <param name="Sentence">What to say of it; escaped.</param>
    public sealed record DayUnreadable(string Sentence) : Changing;

    public sealed record DayHasPassed(LocalDate Day) : Changing;

    public sealed record TimeUnreadable(string Typed) : Changing;

    public sealed record LengthUnlikely(int Minutes) : Changing;

    public sealed record RoomUnlikely : Changing;

    public sealed record NoTitle : Changing;

    public sealed record NoPlace : Changing;

    public sealed record LinkUnreadable(string Typed) : Changing;
}

/// <summary>Somebody who is to host, as the server shows them.</summary>
internal sealed record HostPerson(long MemberId, string DisplayName);
