using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>Another host or place, more or less room, or none at all. Coordinators and the host.</summary>
internal sealed class MeetupChangeService(
    MeetupWriting writing,
    MeetupHosts hosts,
    WaitingList waiting,
    IClock clock
)
{
    /// <summary>The meetup, for who may change it.</summary>
    public Task<Changing> OpenAsync(Caller caller, string choice, CancellationToken cancel) =>
        writing.OpenAsync(caller, choice, cancel);

    /// <summary>Another host, place or way of taking part; what is null stays.</summary>
    public Task<Changing> PlaceAsync(
        Caller caller,
        string choice,
        MeetupPlace place,
        CancellationToken cancel
    ) =>
        writing.ChangeAsync(
            caller,
            choice,
            async meetup =>
            {
                var refusal = await hosts.PutAsync(meetup, place, cancel);
                if (refusal is null)
                {
                    // Online there is room for everybody.
                    await waiting.PromoteAsync(meetup, cancel);
                }

                return refusal;
            },
            cancel
        );

    /// <summary>Room for so many, or for any number; who waits takes the places that come free.</summary>
    public Task<Changing> MakeRoomAsync(
        Caller caller,
        string choice,
        int? capacity,
        CancellationToken cancel
    ) =>
        writing.ChangeAsync(
            caller,
            choice,
            async meetup =>
            {
                if (capacity is < 1 or > MeetupLimits.LargestCapacity)
                {
                    return new Changing.RoomUnlikely();
                }

                meetup.Capacity = capacity;
                await waiting.PromoteAsync(meetup, cancel);
                return null;
            },
            cancel
        );

    /// <summary>It doesn't take place. One that nobody has heard of is left out without a word.</summary>
    public Task<Changing> CallOffAsync(
        Caller caller,
        string choice,
        string? why,
        CancellationToken cancel
    ) =>
        writing.ChangeAsync(
            caller,
            choice,
            meetup =>
            {
                var words = PlainText.OneLine(why ?? "", MeetupLimits.Note);
                meetup.CallOff(words.Length == 0 ? null : words, clock.GetCurrentInstant());
                return Task.FromResult<Changing?>(null);
            },
            cancel
        );
}
