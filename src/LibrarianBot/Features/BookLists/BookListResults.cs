using LibrarianBot.People;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.BookLists;

/// <summary>What somebody asks the network for, as typed.</summary>
internal sealed record BookListRequest(string Topic)
{
    public string? Years { get; init; }
    public LocalDate? NeededBy { get; init; }
    public string? Note { get; init; }
}

/// <summary>What came of a request.</summary>
internal abstract record OpenResult
{
    private OpenResult() { }

    public sealed record Opened(BookList List) : OpenResult;

    public sealed record NoTopic : OpenResult, IRefusal;

    public sealed record TopicTooLong(int Length) : OpenResult, IRefusal;

    public sealed record YearsUnreadable(string Typed) : OpenResult, IRefusal;

    public sealed record DayHasPassed(LocalDate Day, LocalDate Today) : OpenResult, IRefusal;

    public sealed record TooManyOpen(int Limit) : OpenResult, IRefusal;
}

/// <summary>What came of closing or reopening a list.</summary>
internal abstract record CloseResult
{
    private CloseResult() { }

    public sealed record Done(BookList List) : CloseResult;

    public sealed record AlreadySo(string Topic) : CloseResult, IRefusal;

    public sealed record NotYours(Member Asker) : CloseResult, IRefusal;

    public sealed record NotThere : CloseResult, IRefusal;
}

/// <summary>What came of adding titles.</summary>
internal abstract record AddResult
{
    private AddResult() { }

    /// <param name="Topic">The list's topic.</param>
    /// <param name="New">Names of the titles that weren't there.</param>
    /// <param name="Joined">Titles that others had suggested already, with the first of them.</param>
    /// <param name="Again">Titles that the same person had suggested already.</param>
    public sealed record Added(
        string Topic,
        IReadOnlyList<string> New,
        IReadOnlyList<(string Title, Member By)> Joined,
        IReadOnlyList<string> Again
    ) : AddResult;

    public sealed record Closed(string Topic, Member Asker) : AddResult, IRefusal;

    /// <param name="Room">How many more titles the list takes.</param>
    public sealed record Full(int Room) : AddResult, IRefusal;

    public sealed record NotThere : AddResult, IRefusal;
}

/// <summary>What came of saying which titles a library has.</summary>
internal abstract record HoldResult
{
    private HoldResult() { }

    /// <param name="Topic">The list's topic.</param>
    /// <param name="Holder">Whose library.</param>
    /// <param name="Count">How many of the list's titles it has now.</param>
    public sealed record Held(string Topic, Member Holder, int Count) : HoldResult;

    public sealed record NotThere : HoldResult, IRefusal;
}
