using LibrarianBot.Notices;
using LibrarianBot.People;
using NodaTime;

namespace LibrarianBot.Features.Reminders;

/// <summary>Notices that are one to a coordinator: the same, at the same moment, to several members.</summary>
/// <param name="What">What it is, in markdown.</param>
/// <param name="To">Whom it is for; none where it goes to a channel.</param>
/// <param name="DueAt">Its moment.</param>
/// <param name="Outcome">Why it failed, where it did.</param>
internal sealed record NoticeGroup(
    string What,
    IReadOnlyList<Member> To,
    Instant DueAt,
    string? Outcome
);

/// <summary>Members whose direct messages are closed.</summary>
/// <param name="Members">Who.</param>
/// <param name="ThreadId">Where they were mentioned instead; null where they weren't.</param>
internal sealed record Unreached(IReadOnlyList<Member> Members, long? ThreadId);

/// <summary>What a coordinator sees of the outbox.</summary>
internal sealed record NoticeOverview
{
    public required IReadOnlyList<NoticeGroup> Planned { get; init; }
    public required IReadOnlyList<NoticeGroup> Failed { get; init; }
    public required IReadOnlyList<Unreached> Unreached { get; init; }

    /// <summary>Whether more are planned than were looked at.</summary>
    public required bool HasMore { get; init; }
}
