using LibrarianBot.People;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>A poll with what was answered.</summary>
/// <param name="Poll">The poll.</param>
/// <param name="Answers">Who answered, in the order of names.</param>
internal sealed record PollTally(
    MeetupPoll Poll,
    IReadOnlyList<(Member Member, PollAnswer Answer)> Answers
)
{
    /// <summary>Who asks.</summary>
    public required Member Asker { get; init; }

    /// <summary>The meetup that it became, or null.</summary>
    public Meetup? Meetup { get; init; }

    /// <summary>The poll's times in order.</summary>
    public IReadOnlyList<PollSlot> Slots { get; } = [.. Poll.Slots.OrderBy(slot => slot.Position)];

    /// <summary>The times that most can first; of those that as many can, the earlier.</summary>
    public IReadOnlyList<PollSlot> Ranked =>
        [.. Slots.OrderByDescending(Count).ThenBy(slot => slot.Position)];

    /// <summary>The times that most can, in order; none while nobody can at any.</summary>
    public IReadOnlyList<PollSlot> Best
    {
        get
        {
            var most = Slots.Max(Count);
            return most == 0 ? [] : [.. Slots.Where(slot => Count(slot) == most)];
        }
    }

    public int Count(PollSlot slot) => Answers.Count(one => one.Answer.Can(slot));

    public IEnumerable<Member> Can(PollSlot slot) =>
        Answers.Where(one => one.Answer.Can(slot)).Select(one => one.Member);

    public IEnumerable<Member> Cannot(PollSlot slot) =>
        Answers.Where(one => !one.Answer.Can(slot)).Select(one => one.Member);
}
