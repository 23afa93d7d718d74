using NodaTime;

namespace LibrarianBot.Features.PdLog;

/// <summary>What came of adding, correcting, reflecting on or removing an entry.</summary>
internal abstract record PdChange
{
    private PdChange() { }

    public sealed record Done(PdEntry Entry) : PdChange;

    /// <summary>There is no such entry in the caller's log; whether there is one in another's isn't said.</summary>
    public sealed record NotYours : PdChange;

    /// <summary>Somebody confirmed the facts, so they stay as they are.</summary>
    public sealed record Confirmed(PdEntry Entry) : PdChange;

    public sealed record Full(int Limit) : PdChange;
}

/// <summary>How far a member has come in the period that has today.</summary>
/// <param name="Minutes">What the period's entries add up to.</param>
/// <param name="Goal">What the member wants to reach.</param>
/// <param name="Period">The period that has today.</param>
internal sealed record PdProgress(int Minutes, PdGoal Goal, DateInterval Period);

/// <summary>A page of a member's log, newest first.</summary>
/// <param name="Entries">The entries on it.</param>
/// <param name="Number">From 1.</param>
/// <param name="Pages">How many pages there are, at least 1.</param>
/// <param name="Count">How many entries the whole log has.</param>
/// <param name="Progress">How far the member has come.</param>
internal sealed record PdPage(
    IReadOnlyList<PdEntry> Entries,
    int Number,
    int Pages,
    int Count,
    PdProgress Progress
);

/// <summary>What a member thinks of an activity, as typed.</summary>
internal sealed record PdThoughts(string? Reflection, PriorityArea? PriorityArea)
{
    /// <summary>The Standards; null for none, and unread where they couldn't be read.</summary>
    public TeachingStandards? Standards { get; init; }

    /// <summary>Whether <see cref="Standards"/> couldn't be read, so that those before stay.</summary>
    public bool KeepsStandards { get; init; }

    /// <summary>Who held it; looked at only where nobody confirmed the facts.</summary>
    public string? Provider { get; init; }
}
