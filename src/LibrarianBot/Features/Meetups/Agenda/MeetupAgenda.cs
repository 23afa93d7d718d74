using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Agenda;

/// <summary>One line of an agenda. Nothing of it is escaped.</summary>
/// <param name="Ref">How custom ids name it.</param>
/// <param name="Text">What it is about.</param>
/// <param name="Owner">What whoever it is for is called, or the host's school; or null.</param>
internal sealed record AgendaLine(AgendaRef Ref, string Text, string? Owner)
{
    public long? OwnerId { get; init; }

    /// <summary>Null for actions: they are only looked at.</summary>
    public int? Minutes { get; init; }
    public string? Note { get; init; }

    /// <summary>The day by which an action was wanted.</summary>
    public LocalDate? ByDay { get; init; }
}

/// <summary>The agenda of a meetup as of now; of one that was held, as it was.</summary>
/// <param name="Meetup">The meetup.</param>
/// <param name="Lines">In order.</param>
internal sealed record MeetupAgenda(Meetup Meetup, IReadOnlyList<AgendaLine> Lines)
{
    /// <summary>Open lists that didn't fit.</summary>
    public int MoreAsks { get; init; }

    public int Minutes => Lines.Sum(line => line.Minutes ?? 0);

    /// <summary>Whether it may still be changed.</summary>
    public bool IsOpen(Instant now) => Meetup.IsAhead && now < Meetup.Ends;

    public AgendaLine? Find(AgendaRef which) => Lines.FirstOrDefault(line => line.Ref == which);

    /// <summary>Coordinators and the host change every line, others their own.</summary>
    public bool MayChange(AgendaLine line, Caller caller) =>
        Meetup.MayBeChangedBy(caller) || line.OwnerId == caller.MemberId;
}
