using NodaTime;

namespace LibrarianBot.Features.Meetups;

/// <content>What may happen to it.</content>
internal sealed partial class Meetup
{
    public void Rename(string title)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        if (title.Length > MeetupLimits.Title)
        {
            throw new ArgumentException("The title is longer than a thread's name.", nameof(title));
        }

        Title = title;
    }

    /// <summary>Another time. Says nothing to anybody: the service does.</summary>
    public void Take(MeetupTime at)
    {
        (Day, StartsAt, ZoneId, Minutes) = (at.Day, at.StartsAt, at.ZoneId, at.Minutes);
        (Begins, ZoneRules) = (at.Begins, MeetupTime.RulesVersion);
    }

    /// <summary>The same; as long as nobody has heard of it, everybody is told as long before as they would have been.</summary>
    public void MoveTo(MeetupTime at)
    {
        if (MessageId is null && at.Day != Day)
        {
            var day = AnnounceAt.InZone(at.Zone).Date;
            AnnounceAt = MeetupPlans.Morning(
                day.PlusDays(Period.DaysBetween(Day, at.Day)),
                at.Zone
            );
        }

        Take(at);
    }

    /// <summary>What a rule gives for a term.</summary>
    public static Meetup BornOf(MeetupRule rule, Occurrence one, DateTimeZone zone, Instant now)
    {
        var host = rule.HostOf(one.Turn);
        var meetup = new Meetup(
            rule.NetworkId,
            PlainText.Cut(one.Title, MeetupLimits.Title),
            rule.On(one.Day, zone.Id),
            rule.CreatedById,
            now
        )
        {
            Mode = rule.Mode,
            HostSchool = host?.School,
            HostMemberId = host?.MemberId,
            Place = host?.Place,
            AccessNotes = host?.AccessNotes,
            Link = rule.Link,
            Capacity = rule.Capacity,
            MovedWhy = one.MovedWhy,
            Clash = one.Clash,
            AnnounceAt = MeetupPlans.Morning(one.Day.PlusDays(-rule.LeadDays), zone),
        };
        meetup.BornOf(rule.Id, one.Term.Year, one.Term.Number);
        return meetup;
    }

    public void BornOf(long ruleId, int termYear, int termNumber) =>
        (RuleId, TermYear, TermNumber, RuleDay) = (ruleId, termYear, termNumber, Day);

    /// <summary>The announcement has something new to show.</summary>
    public void Changed() => Revision++;

    /// <summary>Calendars, too, must learn of it.</summary>
    public void ChangedForCalendars(Instant now)
    {
        Sequence++;
        ChangedAt = now;
        Changed();
    }

    public void PostedAs(long channelId, long messageId)
    {
        ChannelId = channelId;
        MessageId = messageId;
        State = State switch
        {
            MeetupState.Proposed => MeetupState.Announced,
            // Left out while it was on its way: now that everybody has heard of it, it is called off.
            MeetupState.Skipped => MeetupState.Cancelled,
            var stays => stays,
        };
    }

    /// <summary>Called off: to be said if it was announced, and simply left out if nobody has heard of it.</summary>
    public void CallOff(string? why, Instant now)
    {
        CalledOffWhy = why;
        State = MessageId is null ? MeetupState.Skipped : MeetupState.Cancelled;
        Clash = null;
        ChangedForCalendars(now);
    }

    /// <summary>It took place.</summary>
    public void WasHeld()
    {
        State = MeetupState.Held;
        Changed();
    }
}
