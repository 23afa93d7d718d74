using NodaTime;

namespace LibrarianBot.Features.Meetups;

/// <summary>A rule's form as it was sent.</summary>
/// <param name="Week">The week of term.</param>
/// <param name="Weekday">The weekday.</param>
/// <param name="When">The time and the length, as typed.</param>
/// <param name="Mode">How one takes part.</param>
/// <param name="Where">Schools, one on each line, as typed.</param>
internal sealed record RuleForm(
    int Week,
    IsoDayOfWeek Weekday,
    string When,
    MeetupMode Mode,
    string? Where
)
{
    private const int UsualMinutes = 90;

    /// <summary>Puts it into the rule, or says why not.</summary>
    /// <param name="rule">A draft.</param>
    /// <param name="memberAt">Who is at a school, if that is plain.</param>
    public Ruling? FillInto(MeetupRule rule, Func<string, long?> memberAt)
    {
        if (!TimeReader.TryRead(When, out var from, out var minutes))
        {
            return new Ruling.TimeUnreadable(When);
        }

        var length = minutes ?? UsualMinutes;
        if (length is < MeetupLimits.ShortestMinutes or > MeetupLimits.LongestMinutes)
        {
            return new Ruling.LengthUnlikely(length);
        }

        var hosts = HostLine.ReadAll(Where);
        if (hosts.Count == 0 && Mode != MeetupMode.Online)
        {
            return new Ruling.NoPlace();
        }

        if (hosts.Count > MeetupLimits.MostHosts)
        {
            return new Ruling.TooManyHosts(hosts.Count);
        }

        (rule.Week, rule.Weekday, rule.Mode) = (
            Math.Clamp(Week, 1, MeetupRule.LastWeek),
            Weekday,
            Mode
        );
        (rule.StartsAt, rule.Minutes) = (from, length);
        rule.Hosts.Clear();
        foreach (var (at, host) in hosts.Index())
        {
            rule.Hosts.Add(
                new MeetupRuleHost(rule.NetworkId, at, host.School)
                {
                    AccessNotes = host.AccessNotes,
                    MemberId = memberAt(host.School),
                }
            );
        }

        return null;
    }
}
