using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>What came of something about a poll.</summary>
internal abstract record Polling
{
    private Polling() { }

    /// <summary>Done; this is the poll now.</summary>
    public sealed record Done(MeetupPoll Poll) : Polling
    {
        /// <summary>Days that weren't asked for, with why.</summary>
        public IReadOnlyList<(LocalDate Day, string Why)> LeftOut { get; init; } = [];
    }

    /// <summary>An answer is kept.</summary>
    /// <param name="Poll">The poll.</param>
    /// <param name="Suits">When they can, in order.</param>
    public sealed record Answered(MeetupPoll Poll, IReadOnlyList<PollSlot> Suits) : Polling;

    /// <summary>One of its times is the meetup.</summary>
    public sealed record Became(MeetupPoll Poll, Meetup Meetup, int Asked) : Polling;

    public sealed record OnlyCoordinators : Polling;

    public sealed record DaysRefused(DayRefusal Why, string Typed) : Polling;

    /// <summary>Every day is left out.</summary>
    public sealed record NoDays(IReadOnlyList<(LocalDate Day, string Why)> LeftOut) : Polling;

    public sealed record TimeUnreadable(string Typed) : Polling;

    public sealed record NoTimes : Polling;

    public sealed record TooMany(int Days, int Times) : Polling;

    public sealed record NoPlace : Polling;

    public sealed record ClosingHasPassed(LocalDate Day) : Polling;

    /// <summary>It takes no answers, or no choice, any more.</summary>
    public sealed record Over(MeetupPoll Poll) : Polling;

    /// <summary>The chosen time has begun.</summary>
    public sealed record TimeHasPassed : Polling;

    public sealed record NotThere : Polling;
}
