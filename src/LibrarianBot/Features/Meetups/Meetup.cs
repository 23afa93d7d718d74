using LibrarianBot.Hosting;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups;

/// <summary>A meeting of the network: one occurrence, whether a rule made it or somebody scheduled it. Never deleted.</summary>
internal sealed partial class Meetup : NetworkRow
{
    private Meetup() { }

    /// <param name="networkId">The network.</param>
    /// <param name="title">Tidied already; also the name of its thread.</param>
    /// <param name="at">When it begins, where it is held and for how long.</param>
    /// <param name="createdById">Who scheduled it, or made the rule.</param>
    /// <param name="now">Now.</param>
    public Meetup(long networkId, string title, MeetupTime at, long createdById, Instant now)
    {
        NetworkId = networkId;
        CreatedById = createdById;
        CreatedAt = now;
        ChangedAt = now;
        Uid = $"meetup-{Guid.NewGuid():N}@librarianbot";
        Rename(title);
        Take(at);
    }

    public long Id { get; private init; }
    public string Title { get; private set; } = "";

    /// <summary>The day, the time and the zone are what was agreed; <see cref="Begins"/> follows from them.</summary>
    public LocalDate Day { get; private set; }
    public LocalTime StartsAt { get; private set; }
    public string ZoneId { get; private set; } = "";

    /// <summary>For ordering. Computed again when the zone's rules change.</summary>
    public Instant Begins { get; private set; }

    /// <summary>The version of the zones' rules by which <see cref="Begins"/> was computed; null from before that was kept.</summary>
    public string? ZoneRules { get; private set; }
    public int Minutes { get; private set; }

    public MeetupMode Mode { get; set; }

    /// <summary>Where exactly, if that isn't plain from the host's school.</summary>
    public string? Place { get; set; }

    /// <summary>Parking, signing in.</summary>
    public string? AccessNotes { get; set; }

    /// <summary>For those online; shown only to those who come, close to the time.</summary>
    public string? Link { get; set; }

    public string? HostSchool { get; set; }
    public long? HostMemberId { get; set; }

    /// <summary>The rule that made it, and for which term; null for one that was scheduled by itself.</summary>
    public long? RuleId { get; private set; }
    public int? TermYear { get; private set; }
    public int? TermNumber { get; private set; }

    /// <summary>The day that its rule gives. It is on another one only where a person moved it.</summary>
    public LocalDate? RuleDay { get; set; }

    /// <summary>Why it isn't on the day that its rule says, in a few words; or null.</summary>
    public string? MovedWhy { get; set; }

    /// <summary>Why its day doesn't suit, while the coordinator hasn't decided: it isn't announced before. Or null.</summary>
    public string? Clash { get; set; }

    public MeetupState State { get; private set; }

    /// <summary>Why it was called off, in the words of who did; or null.</summary>
    public string? CalledOffWhy { get; private set; }

    /// <summary>How many fit into the room; null for no limit. Those online don't count.</summary>
    public int? Capacity { get; set; }

    /// <summary>When everybody is to be told, or was.</summary>
    public Instant AnnounceAt { get; set; }

    /// <summary>What calendars know it by, for ever.</summary>
    public string Uid { get; private init; } = "";

    /// <summary>What calendars know this version by: raised whenever time, place or state changes.</summary>
    public int Sequence { get; private set; }

    /// <summary>When that was.</summary>
    public Instant ChangedAt { get; private set; }

    /// <summary>The announcement, its thread, and Discord's own event; null until they are there.</summary>
    public long? ChannelId { get; private set; }
    public long? MessageId { get; private set; }
    public long? ThreadId { get; set; }
    public long? EventId { get; set; }

    /// <summary>Raised whenever the announcement has something new to show.</summary>
    public int Revision { get; private set; }

    /// <summary>The revision that the announcement shows; behind <see cref="Revision"/> while an update is under way.</summary>
    public int ShownRevision { get; private set; }

    /// <summary>The <see cref="Sequence"/> that Discord's own event shows; behind while an update is under way.</summary>
    public int ShownSequence { get; private set; }

    /// <summary>What those who are there type to say so; null until it is made.</summary>
    public string? PresenceCode { get; set; }

    public long CreatedById { get; private init; }
    public Instant CreatedAt { get; private init; }

    public MeetupTime Time => new(Day, StartsAt, ZoneId, Minutes);
    public Instant Ends => Begins + Duration.FromMinutes(Minutes);

    /// <summary>Whether people may still answer and be told.</summary>
    public bool IsAhead => State is MeetupState.Proposed or MeetupState.Announced;

    /// <summary>Coordinators and whoever hosts it.</summary>
    public bool MayBeChangedBy(Caller caller) =>
        caller.NetworkId == NetworkId && (caller.IsCoordinator || caller.MemberId == HostMemberId);
}
