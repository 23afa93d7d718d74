using LibrarianBot.People;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.PdLog;

/// <summary>One activity in a member's own record of professional development. Only that member ever reads it.</summary>
internal sealed partial class PdEntry : NetworkRow
{
    public const int LongestReflection = 1500;

    /// <summary>A name and a school.</summary>
    private const int LongestConfirmer = (2 * Member.LongestName) + 2;

    private PdEntry() { }

    /// <summary>An activity as the member records it.</summary>
    public PdEntry(long networkId, long memberId, PdFacts facts, Instant now)
    {
        NetworkId = networkId;
        MemberId = memberId;
        AddedAt = now;
        Take(facts);
    }

    public long Id { get; private init; }

    /// <summary>Whose log it is in.</summary>
    public long MemberId { get; private init; }

    /// <summary>The day, in the network's zone.</summary>
    public LocalDate Day { get; private set; }
    public PdActivity Activity { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>How long, as attended.</summary>
    public int Minutes { get; private set; }

    /// <summary>Null until the member says which.</summary>
    public TeachingStandards? Standards { get; private set; }
    public string? Provider { get; private set; }
    public PriorityArea? PriorityArea { get; private set; }
    public string? Reflection { get; private set; }

    /// <summary>Who confirmed that the member was there, by the name of that moment; null where the member recorded it alone.</summary>
    public string? ConfirmedBy { get; private set; }
    public long? ConfirmedById { get; private set; }
    public Instant? ConfirmedAt { get; private set; }

    /// <summary>The meetup that it came from; one entry for each member who was there.</summary>
    public long? MeetupId { get; private init; }
    public Instant AddedAt { get; private init; }

    public bool IsConfirmed => ConfirmedAt is not null;

    /// <summary>Whether the member has written anything of their own.</summary>
    public bool HasThoughts =>
        Reflection is not null || Standards is not null || PriorityArea is not null;

    /// <summary>
    /// The entry that confirmed presence at a meetup becomes. The caller adds it to the store in the transaction that
    /// confirms; a second one for the same meetup and member breaks the unique index, so look first.
    /// </summary>
    /// <param name="networkId">The network.</param>
    /// <param name="memberId">Who was there.</param>
    /// <param name="meetupId">The meetup's id.</param>
    /// <param name="facts">
    /// The meetup's day in its own zone, <see cref="PdActivity.NetworkMeeting"/>, its title, how many minutes the member was
    /// there, and who held it (the network's name or the host school's).
    /// </param>
    /// <param name="confirmation">Who confirmed it, by their name as of now, and when.</param>
    public static PdEntry FromMeetup(
        long networkId,
        long memberId,
        long meetupId,
        PdFacts facts,
        PdConfirmation confirmation
    )
    {
        var entry = new PdEntry(networkId, memberId, facts, confirmation.At)
        {
            MeetupId = meetupId,
        };
        entry.Confirm(facts, confirmation);
        return entry;
    }

    /// <summary>The facts as somebody confirms them, for the first time or otherwise than before. What the member thinks stays.</summary>
    public void Confirm(PdFacts facts, PdConfirmation confirmation)
    {
        Take(facts);
        ConfirmedBy = PlainText.OneLine(confirmation.ByName, LongestConfirmer);
        (ConfirmedById, ConfirmedAt) = (confirmation.ById, confirmation.At);
    }

    /// <summary>Nobody confirms it any more: it is as the member recorded it.</summary>
    public void TakeBackConfirmation() =>
        (ConfirmedBy, ConfirmedById, ConfirmedAt) = (null, null, null);

    /// <summary>Puts the member's own facts in the place of those before.</summary>
    /// <exception cref="InvalidOperationException">Somebody confirmed the facts, so they stay.</exception>
    public void Correct(PdFacts facts)
    {
        if (IsConfirmed)
        {
            throw new InvalidOperationException("Confirmed facts stay as they were confirmed.");
        }

        Take(facts);
    }

    /// <summary>What the member thinks of it: theirs to change at any time, whoever confirmed the facts.</summary>
    public void Reflect(
        TeachingStandards? standards,
        PriorityArea? priorityArea,
        string? reflection
    )
    {
        Standards = standards;
        PriorityArea = priorityArea;
        Reflection = reflection;
    }

    /// <summary>Who held it, as the member says.</summary>
    /// <exception cref="InvalidOperationException">Somebody confirmed the facts, so they stay.</exception>
    public void HeldBy(string? provider) =>
        Correct(new PdFacts(Day, Activity, Name, Minutes, provider));

    private void Take(PdFacts facts)
    {
        Day = facts.Day;
        Activity = facts.Activity;
        Name = facts.Name;
        Minutes = facts.Minutes;
        Provider = facts.Provider;
    }
}
