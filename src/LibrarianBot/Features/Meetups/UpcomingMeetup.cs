using LibrarianBot.Features.Terms;

namespace LibrarianBot.Features.Meetups;

/// <summary>A meetup ahead: a row already, or still what the rule will give.</summary>
/// <param name="Title">Its title.</param>
/// <param name="At">When it is.</param>
/// <param name="Mode">How one takes part.</param>
internal sealed record UpcomingMeetup(string Title, MeetupTime At, MeetupMode Mode)
{
    /// <summary>Null while there is no row yet.</summary>
    public long? MeetupId { get; init; }
    public int? TermYear { get; init; }
    public int? TermNumber { get; init; }

    /// <summary><c>Term 1</c>, or null for one that was scheduled by itself.</summary>
    public string? TermName { get; init; }

    /// <summary>The host's school, or where else; null for one that is only online.</summary>
    public string? Where { get; init; }
    public string? MovedWhy { get; init; }
    public string? Clash { get; init; }
    public string? Neighbour { get; init; }

    /// <summary>Whether the term's dates aren't certain yet.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>How custom ids and suggestions name it.</summary>
    public string Choice => MeetupId is { } id ? $"{id}" : $"{TermYear}-{TermNumber}";

    public static UpcomingMeetup Of(Meetup row) =>
        new(row.Title, row.Time, row.Mode)
        {
            MeetupId = row.Id,
            TermYear = row.TermYear,
            TermNumber = row.TermNumber,
            Where = row.Place ?? row.HostSchool,
            MovedWhy = row.MovedWhy,
            Clash = row.Clash,
        };

    public static UpcomingMeetup Of(Occurrence occurrence, MeetupRule rule, string zoneId) =>
        new(occurrence.Title, rule.On(occurrence.Day, zoneId), rule.Mode)
        {
            TermYear = occurrence.Term.Year,
            TermNumber = occurrence.Term.Number,
            TermName = occurrence.Term.Name,
            Where = rule.HostOf(occurrence.Turn)?.Where,
            MovedWhy = occurrence.MovedWhy,
            Clash = occurrence.Clash,
            Neighbour = occurrence.Neighbour,
            IsUncertain = occurrence.Term.Confidence is not (Confidences.High or Confidences.Own),
        };
}

/// <summary>What lies ahead.</summary>
/// <param name="Rule">The rule, or null for a network without one.</param>
/// <param name="Next">The next meetups in order.</param>
internal sealed record Outlook(MeetupRule? Rule, IReadOnlyList<UpcomingMeetup> Next)
{
    /// <summary>The code of the term calendar, or null.</summary>
    public string? Calendar { get; init; }

    /// <summary>The last term that is known, when that is why there are no more; or null.</summary>
    public string? KnownUntil { get; init; }

    /// <summary>Terms before the last of these that the coordinator left out.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>Those ahead that everybody had heard of and that don't take place.</summary>
    public IReadOnlyList<UpcomingMeetup> CalledOff { get; init; } = [];
}
