using System.Globalization;
using LibrarianBot.Features.Terms;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>Another day or time, the day in spite of what is on it, or none. Coordinators and the host.</summary>
internal sealed class MeetupDayService(
    MeetupWriting writing,
    UsualDays usual,
    TermReader terms,
    IClock clock
)
{
    /// <summary>To another day or time; what is null stays.</summary>
    public Task<Changing> MoveAsync(
        Caller caller,
        string choice,
        MeetupMove move,
        CancellationToken cancel
    ) => writing.ChangeAsync(caller, choice, meetup => MoveAsync(meetup, move, cancel), cancel);

    /// <summary>The meetup, to choose a day for it; made now if the rule gives it.</summary>
    public Task<Changing> OpenAsync(Caller caller, string choice, CancellationToken cancel) =>
        writing.OpenAsync(caller, choice, cancel);

    /// <summary>One of the days that were offered before everybody knew.</summary>
    public Task<Changing> TakeDayAsync(
        Caller caller,
        long meetupId,
        LocalDate day,
        CancellationToken cancel
    ) =>
        DecideAsync(
            caller,
            meetupId,
            meetup => MoveAsync(meetup, new MeetupMove { Day = day }, cancel),
            cancel
        );

    /// <summary>It stays on its day.</summary>
    public Task<Changing> KeepDayAsync(Caller caller, long meetupId, CancellationToken cancel) =>
        DecideAsync(
            caller,
            meetupId,
            meetup =>
            {
                meetup.Clash = null;
                return Task.FromResult<Changing?>(null);
            },
            cancel
        );

    /// <summary>There is none that term.</summary>
    public Task<Changing> LeaveOutAsync(Caller caller, long meetupId, CancellationToken cancel) =>
        DecideAsync(
            caller,
            meetupId,
            meetup =>
            {
                meetup.CallOff(null, clock.GetCurrentInstant());
                return Task.FromResult<Changing?>(null);
            },
            cancel
        );

    /// <summary>What stands under a question to the coordinator can be pressed long after everybody was told.</summary>
    private Task<Changing> DecideAsync(
        Caller caller,
        long meetupId,
        Func<Meetup, Task<Changing?>> decide,
        CancellationToken cancel
    ) =>
        writing.ChangeAsync(
            caller,
            meetupId.ToString(CultureInfo.InvariantCulture),
            meetup =>
                meetup.MessageId is null
                    ? decide(meetup)
                    : Task.FromResult<Changing?>(new Changing.Announced(meetup)),
            cancel
        );

    private async Task<Changing?> MoveAsync(
        Meetup meetup,
        MeetupMove move,
        CancellationToken cancel
    )
    {
        var (at, refusal) = move.From(meetup.Time);
        if (refusal is not null || at.Begins <= clock.GetCurrentInstant())
        {
            return refusal ?? new Changing.DayHasPassed(at.Day);
        }

        if (at.Day != meetup.Day)
        {
            meetup.MovedWhy = await usual.WhyNotAsync(meetup, at.Day, move.Why, cancel);
        }

        meetup.MoveTo(at);
        var closed = (await terms.ClosedDaysAsync(cancel)).Why(at.Day);
        // Nobody has heard of it: then whoever moves it says whether that day will do.
        meetup.Clash = meetup.MessageId is null ? closed : null;
        return new Changing.Done(meetup, closed);
    }
}
