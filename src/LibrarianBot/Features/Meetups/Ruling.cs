namespace LibrarianBot.Features.Meetups;

/// <summary>What came of something about a rule.</summary>
internal abstract record Ruling
{
    private Ruling() { }

    /// <summary>Done; this is the rule now.</summary>
    public sealed record Done(MeetupRule Rule) : Ruling;

    public sealed record OnlyCoordinators : Ruling;

    /// <summary>No term that begins from now on is known.</summary>
    public sealed record NoTerms : Ruling;

    public sealed record TimeUnreadable(string Typed) : Ruling;

    public sealed record LengthUnlikely(int Minutes) : Ruling;

    public sealed record NoPlace : Ruling;

    public sealed record TooManyHosts(int Count) : Ruling;

    public sealed record LinkUnreadable(string Typed) : Ruling;

    public sealed record NotThere : Ruling;
}
