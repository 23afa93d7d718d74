using LibrarianBot.People;

namespace LibrarianBot.Features.Meetups.Announcement;

/// <summary>A meetup with what everybody may know of who comes.</summary>
/// <param name="Meetup">The meetup.</param>
/// <param name="Answers">Who said something, the first to answer first.</param>
internal sealed record MeetupCard(Meetup Meetup, IReadOnlyList<MemberReply> Answers)
{
    /// <summary>Members whom the network knows and who haven't said anything.</summary>
    public int Silent { get; init; }

    /// <summary>In person, with a place.</summary>
    public IEnumerable<MemberReply> Coming =>
        Answers.Where(one => one.Reply is { Answer: MeetupAnswer.Coming, IsWaiting: false });

    public IEnumerable<MemberReply> Online => With(MeetupAnswer.Online);
    public IEnumerable<MemberReply> Apologies => With(MeetupAnswer.Apologies);

    /// <summary>Would come, but the room is full; in their turn.</summary>
    public IEnumerable<MemberReply> Waiting =>
        Answers
            .Where(one => one.Reply.IsWaiting)
            .OrderBy(one => one.Reply.WaitingSince)
            .ThenBy(one => one.Reply.Id);

    /// <summary>What those who come bring.</summary>
    public IEnumerable<MemberReply> Bringing =>
        Answers.Where(one => one.Reply is { Comes: true, Bringing: not null });

    private IEnumerable<MemberReply> With(MeetupAnswer answer) =>
        Answers.Where(one => one.Reply.Answer == answer);
}

/// <summary>What somebody said, and who they are.</summary>
internal sealed record MemberReply(MeetupReply Reply, Member Member);
