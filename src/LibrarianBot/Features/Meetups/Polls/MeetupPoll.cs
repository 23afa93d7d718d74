using LibrarianBot.Networks;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

internal enum PollState
{
    /// <summary>People say when they can.</summary>
    Open,

    /// <summary>The closing day is over; a coordinator chooses.</summary>
    Closed,

    /// <summary>One of its times became the meetup.</summary>
    Chosen,

    /// <summary>Given up.</summary>
    Withdrawn,
}

/// <summary>A coordinator asks when people can, and one of the times becomes the meetup. Never deleted.</summary>
internal sealed class MeetupPoll : NetworkRow
{
    private MeetupPoll() { }

    /// <param name="networkId">The network.</param>
    /// <param name="title">The meetup's, tidied already.</param>
    /// <param name="zoneId">The zone of its times.</param>
    /// <param name="createdById">Who asks.</param>
    /// <param name="now">Now.</param>
    public MeetupPoll(long networkId, string title, string zoneId, long createdById, Instant now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        if (title.Length > MeetupLimits.Title)
        {
            throw new ArgumentException("The title is longer than a thread's name.", nameof(title));
        }

        NetworkId = networkId;
        Title = title;
        ZoneId = zoneId;
        CreatedById = createdById;
        CreatedAt = now;
    }

    public long Id { get; private init; }
    public string Title { get; private init; } = "";
    public string ZoneId { get; private init; } = "";
    public required int Minutes { get; init; }
    public MeetupMode Mode { get; init; }
    public string? HostSchool { get; init; }
    public long? HostMemberId { get; init; }
    public string? AccessNotes { get; init; }

    /// <summary>Until when people may answer: never after the first of its times.</summary>
    public required Instant ClosesAt { get; init; }

    public PollState State { get; private set; }
    public long CreatedById { get; private init; }
    public Instant CreatedAt { get; private init; }

    /// <summary>The meetup that it became, or null.</summary>
    public long? MeetupId { get; private set; }

    /// <summary>Where it is asked; before it is posted, where the coordinator asked for it.</summary>
    public required long ChannelId { get; set; }
    public long? MessageId { get; private set; }

    /// <summary>Raised whenever its message has something new to show.</summary>
    public int Revision { get; private set; }

    /// <summary>The revision that the message shows; behind <see cref="Revision"/> while an update is under way.</summary>
    public int ShownRevision { get; private set; }

    /// <summary>The times it asks for, in order.</summary>
    public ICollection<PollSlot> Slots { get; } = [];

    /// <summary>Whether a coordinator may still choose, or withdraw it.</summary>
    public bool IsUndecided => State is PollState.Open or PollState.Closed;

    public MeetupTime At(PollSlot slot) => new(slot.Day, slot.StartsAt, ZoneId, Minutes);

    public void Changed() => Revision++;

    public void PostedAs(long channelId, long messageId) =>
        (ChannelId, MessageId) = (channelId, messageId);

    /// <summary>Nobody answers any more.</summary>
    public void Close()
    {
        if (State == PollState.Open)
        {
            State = PollState.Closed;
            Changed();
        }
    }

    public void Become(Meetup meetup)
    {
        State = PollState.Chosen;
        MeetupId = meetup.Id;
        Changed();
    }

    public void Withdraw()
    {
        State = PollState.Withdrawn;
        Changed();
    }

    internal sealed class Map : IEntityTypeConfiguration<MeetupPoll>
    {
        public void Configure(EntityTypeBuilder<MeetupPoll> builder)
        {
            builder.Ignore(row => row.IsUndecided);
            builder
                .HasIndex(row => row.NetworkId, "IX_MeetupPolls_Unshown")
                .HasFilter("\"Revision\" <> \"ShownRevision\"");
            builder.HasIndex(row => row.MeetupId);
            builder
                .HasOne<Network>()
                .WithMany()
                .HasPrincipalKey(network => network.NetworkId)
                .HasForeignKey(row => row.NetworkId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Member>()
                .WithMany()
                .HasForeignKey(row => new { row.NetworkId, row.CreatedById })
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Meetup>()
                .WithMany()
                .HasForeignKey(row => row.MeetupId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasMany(row => row.Slots)
                .WithOne()
                .HasForeignKey(slot => slot.PollId)
                .OnDelete(DeleteBehavior.Cascade);
        }
    }
}
