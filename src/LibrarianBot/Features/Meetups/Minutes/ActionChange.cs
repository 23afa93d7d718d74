using NodaTime;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>What came of something about who does what.</summary>
internal abstract record ActionChange
{
    private ActionChange() { }

    public sealed record Done(ActionLine Line) : ActionChange;

    public sealed record NotThere : ActionChange;

    /// <summary>Somebody else's.</summary>
    public sealed record NotYours(string Owner) : ActionChange;

    /// <summary>Only the host and coordinators give others something to do.</summary>
    public sealed record NotForOthers : ActionChange;

    /// <summary>The meetup hasn't begun.</summary>
    public sealed record TooEarly(Meetup Meetup) : ActionChange;

    public sealed record DayHasPassed(LocalDate Day, LocalDate Today) : ActionChange;

    public sealed record TooManyOpen(int Limit) : ActionChange;

    public sealed record NothingTyped : ActionChange;

    public sealed record NobodyThere : ActionChange;
}
