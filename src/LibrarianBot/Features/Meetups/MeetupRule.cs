using LibrarianBot.Networks;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace LibrarianBot.Features.Meetups;

internal enum MeetupRuleState
{
    /// <summary>Being filled in; nothing follows from it.</summary>
    Draft,

    /// <summary>The one that makes the network's meetups.</summary>
    Kept,

    /// <summary>Replaced by another, or stopped.</summary>
    Ended,
}

/// <summary>"Wednesday of week 5, 3:45 pm": what the coordinator says once.</summary>
internal sealed class MeetupRule : NetworkRow
{
    public const int LastWeek = 14;
    public const int UsualLeadDays = 21;

    private MeetupRule() { }

    public MeetupRule(long networkId, long createdById, Instant now)
    {
        NetworkId = networkId;
        CreatedById = createdById;
        CreatedAt = now;
    }

    public long Id { get; private init; }
    public MeetupRuleState State { get; private set; }

    /// <summary>From 1, as the network counts the weeks of a term.</summary>
    public int Week { get; set; } = 5;
    public IsoDayOfWeek Weekday { get; set; } = IsoDayOfWeek.Wednesday;
    public LocalTime StartsAt { get; set; } = new(15, 45);
    public int Minutes { get; set; } = 90;
    public MeetupMode Mode { get; set; }

    /// <summary>How long before a meetup everybody is told.</summary>
    public int LeadDays { get; set; } = UsualLeadDays;
    public int? Capacity { get; set; }
    public string? Link { get; set; }

    public long CreatedById { get; private init; }

    /// <summary>Turns are counted from here.</summary>
    public Instant CreatedAt { get; private init; }
    public Instant? KeptAt { get; private set; }
    public Instant? EndedAt { get; private set; }

    /// <summary>The schools that host in turn; one for a fixed place, none for a meetup that is only online.</summary>
    public ICollection<MeetupRuleHost> Hosts { get; } = [];

    /// <summary>Takes over what another says, for changing it.</summary>
    public void BeginAs(MeetupRule other)
    {
        (Week, Weekday, StartsAt) = (other.Week, other.Weekday, other.StartsAt);
        (Minutes, Mode, LeadDays) = (other.Minutes, other.Mode, other.LeadDays);
        (Capacity, Link) = (other.Capacity, other.Link);
        foreach (var host in other.Hosts.OrderBy(host => host.Position))
        {
            Hosts.Add(
                new MeetupRuleHost(NetworkId, host.Position, host.School)
                {
                    Place = host.Place,
                    AccessNotes = host.AccessNotes,
                    MemberId = host.MemberId,
                }
            );
        }
    }

    public void Keep(Instant now)
    {
        State = MeetupRuleState.Kept;
        KeptAt = now;
    }

    public void End(Instant now)
    {
        State = MeetupRuleState.Ended;
        EndedAt = now;
    }

    /// <summary>Whose turn it is; null without hosts.</summary>
    /// <param name="turn">From 0, counted from the rule's first meetup.</param>
    public MeetupRuleHost? HostOf(int turn) =>
        Hosts.Count == 0
            ? null
            : Hosts.OrderBy(host => host.Position).ElementAt(turn % Hosts.Count);

    public MeetupTime On(LocalDate day, string zoneId) => new(day, StartsAt, zoneId, Minutes);

    internal sealed class Map : IEntityTypeConfiguration<MeetupRule>
    {
        public void Configure(EntityTypeBuilder<MeetupRule> builder)
        {
            builder.HasIndex(row => new { row.NetworkId, row.State });
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
                .HasMany(row => row.Hosts)
                .WithOne()
                .HasForeignKey(host => host.RuleId)
                .OnDelete(DeleteBehavior.Cascade);
        }
    }
}
