using NodaTime;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>What is kept of a meetup, as people read it. Nothing of it is escaped.</summary>
/// <param name="Meetup">The meetup.</param>
/// <param name="Minutes">Its record; null while there is none.</param>
internal sealed record MinutesCard(Meetup Meetup, MeetupMinutes? Minutes)
{
    public string? WrittenBy { get; init; }

    /// <summary>What the host is thanked as: the school, or who it was; null where nobody hosted.</summary>
    public string? Host { get; init; }

    /// <summary>The file that was given; null where there is none or it wasn't asked for.</summary>
    public byte[]? File { get; init; }
    public IReadOnlyList<string> Present { get; init; } = [];
    public IReadOnlyList<string> Apologies { get; init; } = [];
    public IReadOnlyList<ActionLine> Actions { get; init; } = [];

    /// <summary>Whether there is anything to show to everybody yet.</summary>
    public bool SaysAnything =>
        Minutes is { IsWritten: true } || Host is not null || Actions.Count > 0;
}

/// <summary>Who does what by when. Nothing of it is escaped.</summary>
/// <param name="Action">The action.</param>
/// <param name="Owner">What its owner is called.</param>
internal sealed record ActionLine(MeetupAction Action, string Owner)
{
    /// <summary>Where it was agreed.</summary>
    public Meetup? Meetup { get; init; }

    public LocalDate? ByDay => Action.ByDay;
}
