using LibrarianBot.Features.People;
using NodaTime;

namespace LibrarianBot.Features.BookLists;

/// <summary>What somebody asks the network for, as typed.</summary>
internal sealed record Request(string Topic)
{
    public string? Years { get; init; }
    public LocalDate? NeededBy { get; init; }
    public string? Note { get; init; }
}

/// <summary>What came of a request.</summary>
internal abstract record Opening
{
    private Opening() { }

    public sealed record Opened(ListCard Card) : Opening;

    public sealed record NoTopic : Opening;

    public sealed record TopicTooLong(int Length) : Opening;

    public sealed record YearsUnreadable(string Typed) : Opening;

    public sealed record DayHasPassed(LocalDate Day, LocalDate Today) : Opening;

    public sealed record TooManyOpen(int Limit) : Opening;
}

/// <summary>What came of closing or reopening a list.</summary>
internal abstract record Closing
{
    private Closing() { }

    public sealed record Done(string Topic) : Closing;

    public sealed record AlreadySo(string Topic) : Closing;

    public sealed record NotYours(Member Asker, bool IsOpen) : Closing;

    public sealed record NotThere : Closing;
}

/// <summary>What came of adding titles.</summary>
internal abstract record Adding
{
    private Adding() { }

    /// <param name="Topic">The list's topic.</param>
    /// <param name="New">Names of the titles that weren't there.</param>
    /// <param name="Joined">Titles that others had suggested already, with the first of them.</param>
    /// <param name="Again">Titles that the same person had suggested already.</param>
    public sealed record Added(
        string Topic,
        IReadOnlyList<string> New,
        IReadOnlyList<(string Title, Member By)> Joined,
        IReadOnlyList<string> Again
    ) : Adding;

    public sealed record Closed(string Topic, Member Asker) : Adding;

    /// <param name="Room">How many more titles the list takes.</param>
    public sealed record Full(int Room) : Adding;

    public sealed record NotThere : Adding;
}

/// <summary>What came of saying which titles a library has.</summary>
internal abstract record Marking
{
    private Marking() { }

    /// <param name="Topic">The list's topic.</param>
    /// <param name="Holder">Whose library.</param>
    /// <param name="Count">How many of the list's titles it has now.</param>
    public sealed record Marked(string Topic, Member Holder, int Count) : Marking;

    public sealed record NotThere : Marking;
}
