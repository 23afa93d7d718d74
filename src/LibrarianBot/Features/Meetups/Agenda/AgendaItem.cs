using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Agenda;

internal enum AgendaKind
{
    /// <summary>What somebody put there.</summary>
    Item,

    /// <summary>The host's welcome, which is on every agenda until somebody takes it off.</summary>
    Welcome,

    /// <summary>An open list of the network, which is on every agenda until it is finished or taken off.</summary>
    Ask,
}

/// <summary>
/// What somebody put on the agenda of a meetup, or decided about what is on it by itself: the welcome and the open asks have
/// a row only once somebody changed, moved or took them off.
/// </summary>
internal sealed class AgendaItem : NetworkRow
{
    public const int LongestText = 150;
    public const int LongestNote = 300;
    public const int MostMinutes = 720;
    public const int MostItems = 30;
    public const int UsualMinutes = 10;
    public const int WelcomeMinutes = 5;

    private AgendaItem() { }

    public AgendaItem(long networkId, long meetupId, AgendaKind kind, long addedById, Instant now)
    {
        NetworkId = networkId;
        MeetupId = meetupId;
        Kind = kind;
        AddedById = addedById;
        AddedAt = now;
    }

    public long Id { get; private init; }
    public long MeetupId { get; private init; }
    public AgendaKind Kind { get; private init; }

    /// <summary>The list that is asked about, for <see cref="AgendaKind.Ask"/>.</summary>
    public long? BookListId { get; init; }

    /// <summary>For the order; not what members see.</summary>
    public int Position { get; set; }
    public string Text { get; private set; } = "";
    public int Minutes { get; private set; }
    public string? Note { get; private set; }

    /// <summary>Whose item it is; null for the welcome where no member is known as the host.</summary>
    public long? OwnerId { get; private set; }

    /// <summary>Taken off: it stays away although it would be there by itself.</summary>
    public bool IsLeftOut { get; set; }

    public long AddedById { get; private init; }
    public Instant AddedAt { get; private init; }

    /// <summary>Takes what was typed, tidied already.</summary>
    public void Say(string text, int minutes, string? note, long? ownerId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minutes, MostMinutes);
        (Text, Minutes, Note, OwnerId) = (text, minutes, note, ownerId);
    }

    internal sealed class Map : IEntityTypeConfiguration<AgendaItem>
    {
        public void Configure(EntityTypeBuilder<AgendaItem> builder)
        {
            builder.HasIndex(row => new { row.MeetupId, row.BookListId }).IsUnique();
            builder
                .HasOne<Meetup>()
                .WithMany()
                .HasForeignKey(row => row.MeetupId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Member>()
                .WithMany()
                .HasForeignKey(row => new { row.NetworkId, row.AddedById })
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Member>()
                .WithMany()
                .HasForeignKey(row => new { row.NetworkId, row.OwnerId })
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
