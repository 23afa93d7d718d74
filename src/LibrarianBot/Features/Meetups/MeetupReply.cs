using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace LibrarianBot.Features.Meetups;

/// <summary>What one member said about one meetup, and whether they were there.</summary>
internal sealed class MeetupReply : NetworkRow
{
    private MeetupReply() { }

    public MeetupReply(long networkId, long meetupId, long memberId)
    {
        NetworkId = networkId;
        MeetupId = meetupId;
        MemberId = memberId;
    }

    public long Id { get; private init; }
    public long MeetupId { get; private init; }
    public long MemberId { get; private init; }

    /// <summary>Null for somebody who said nothing: who was there all the same, or was only asked.</summary>
    public MeetupAnswer? Answer { get; private set; }

    /// <summary>When they last changed it.</summary>
    public Instant? AnsweredAt { get; private set; }

    /// <summary>Since when they wait for a place in a full room; null for who has one, or needs none.</summary>
    public Instant? WaitingSince { get; private set; }

    /// <summary>What they bring, in their words; or null.</summary>
    public string? Bringing { get; set; }

    /// <summary>What they pass on with their apologies; or null.</summary>
    public string? Note { get; private set; }

    /// <summary>Whether they were asked if Discord's "Interested" is a yes: once, ever.</summary>
    public bool WasAskedAboutInterest { get; set; }

    /// <summary>From when to when they were there; null while it isn't known.</summary>
    public Instant? PresentFrom { get; set; }
    public Instant? PresentUntil { get; set; }

    /// <summary>Who confirmed that they were there: whoever marked them, or the host who gave them the code word.</summary>
    public long? ConfirmedById { get; set; }

    /// <summary>How often they typed another code word than the host's.</summary>
    public int WrongCodes { get; set; }

    public bool IsWaiting => WaitingSince is not null;

    /// <summary>Comes, in person with a place or online.</summary>
    public bool Comes =>
        Answer is MeetupAnswer.Online || (Answer is MeetupAnswer.Coming && !IsWaiting);

    /// <summary>Comes in person, with a place.</summary>
    public void Come(Instant now) => Say(MeetupAnswer.Coming, now);

    /// <summary>Would come in person, but the room is full. Who waits already keeps their turn.</summary>
    public void Wait(Instant now)
    {
        var since = WaitingSince ?? now;
        Say(MeetupAnswer.Coming, now);
        WaitingSince = since;
    }

    public void ComeOnline(Instant now) => Say(MeetupAnswer.Online, now);

    public void Apologise(string? note, Instant now)
    {
        Say(MeetupAnswer.Apologies, now);
        Bringing = null;
        Note = note;
    }

    /// <summary>A place came free.</summary>
    public void TakePlace() => WaitingSince = null;

    private void Say(MeetupAnswer answer, Instant now)
    {
        Answer = answer;
        AnsweredAt = now;
        WaitingSince = null;
        Note = null;
    }

    internal sealed class Map : IEntityTypeConfiguration<MeetupReply>
    {
        public void Configure(EntityTypeBuilder<MeetupReply> builder)
        {
            builder.Ignore(row => row.IsWaiting).Ignore(row => row.Comes);
            builder.HasIndex(row => new { row.MeetupId, row.MemberId }).IsUnique();
            builder
                .HasOne<Meetup>()
                .WithMany()
                .HasForeignKey(row => row.MeetupId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Member>()
                .WithMany()
                .HasForeignKey(row => new { row.NetworkId, row.MemberId })
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
