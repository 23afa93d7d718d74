using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Minutes;

internal enum ActionState
{
    Open,
    Done,

    /// <summary>Nobody needs it any more.</summary>
    Dropped,
}

/// <summary>Who does what by when, as agreed at a meetup. Comes back on every later agenda until it is done.</summary>
internal sealed class MeetupAction : NetworkRow
{
    public const int LongestText = 200;
    public const int MostOpen = 100;

    private MeetupAction() { }

    public MeetupAction(long networkId, long meetupId, long addedById, Instant now)
    {
        NetworkId = networkId;
        MeetupId = meetupId;
        AddedById = addedById;
        AddedAt = now;
    }

    public long Id { get; private init; }

    /// <summary>Where it was agreed.</summary>
    public long MeetupId { get; private init; }
    public string Text { get; private set; } = "";
    public long OwnerId { get; private set; }

    /// <summary>The day by which it is wanted, in the network's zone; or null.</summary>
    public LocalDate? ByDay { get; private set; }

    public ActionState State { get; private set; }
    public Instant? SettledAt { get; private set; }
    public long? SettledById { get; private set; }

    public long AddedById { get; private init; }
    public Instant AddedAt { get; private init; }

    public bool IsOpen => State == ActionState.Open;

    /// <summary>Takes what was typed, tidied already.</summary>
    public void Say(string text, long ownerId, LocalDate? byDay)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        (Text, OwnerId, ByDay) = (text, ownerId, byDay);
    }

    public void Settle(ActionState state, long memberId, Instant now) =>
        (State, SettledById, SettledAt) = (state, memberId, now);

    internal sealed class Map : IEntityTypeConfiguration<MeetupAction>
    {
        public void Configure(EntityTypeBuilder<MeetupAction> builder)
        {
            builder.Ignore(row => row.IsOpen);
            builder.HasIndex(row => row.MeetupId);
            builder.HasIndex(row => new { row.NetworkId, row.State });
            builder
                .HasOne<Meetup>()
                .WithMany()
                .HasForeignKey(row => row.MeetupId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Member>()
                .WithMany()
                .HasForeignKey(row => new { row.NetworkId, row.OwnerId })
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
