namespace LibrarianBot.Features.Meetups.Replies;

/// <summary>What came of somebody's answer.</summary>
internal abstract record Replying
{
    private Replying() { }

    /// <summary>It is noted.</summary>
    public sealed record Done(Meetup Meetup, MeetupReply Reply) : Replying;

    /// <summary>Nobody can bring anything who hasn't said that they come.</summary>
    public sealed record NotComing(Meetup Meetup) : Replying;

    public sealed record InPersonOnly(Meetup Meetup) : Replying;

    public sealed record CalledOff(Meetup Meetup) : Replying;

    public sealed record Over(Meetup Meetup) : Replying;

    public sealed record NotThere : Replying;
}
