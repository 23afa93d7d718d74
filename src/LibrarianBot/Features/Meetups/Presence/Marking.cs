namespace LibrarianBot.Features.Meetups.Presence;

/// <summary>Who is down as having been at a meetup, for whoever marks them.</summary>
/// <param name="Meetup">The meetup.</param>
/// <param name="Present">Who is marked, by name. Not escaped.</param>
/// <param name="Others">Who isn't, the likeliest first.</param>
internal sealed record Attendance(
    Meetup Meetup,
    IReadOnlyList<(long MemberId, string Name)> Present,
    IReadOnlyList<(long MemberId, string Name)> Others
);

/// <summary>What came of marking people.</summary>
internal abstract record Marking
{
    private Marking() { }

    public sealed record Done(Attendance Attendance) : Marking;

    public sealed record NotThere : Marking;

    public sealed record NotForYou(Meetup Meetup) : Marking;

    /// <summary>It hasn't begun.</summary>
    public sealed record TooEarly(Meetup Meetup) : Marking;

    public sealed record CalledOff(Meetup Meetup) : Marking;

    public sealed record NobodyThere : Marking;
}
