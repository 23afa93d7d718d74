using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>The day that a meetup's rule gives it, against which a move is explained.</summary>
internal sealed class UsualDays(LibraryDb db, RuleOccurrences occurrences)
{
    private const int LongestWhy = 100;

    /// <summary>
    /// <c>moved from Wednesday 12 May (NAPLAN)</c>, whatever days it had in between; null when it is back where it
    /// belongs.
    /// </summary>
    public async Task<string?> WhyNotAsync(
        Meetup meetup,
        LocalDate day,
        string? why,
        CancellationToken cancel
    )
    {
        var usual = await OfAsync(meetup, cancel);
        if (day == usual?.Day)
        {
            return usual.MovedWhy;
        }

        var words = PlainText.OneLine(why ?? "", LongestWhy);
        var reason = words.Length > 0 ? $" ({words})" : "";
        return $"moved from {Days.WithWeekday(usual?.Day ?? meetup.Day)}{reason}";
    }

    /// <summary>What its rule gives for its term; null for one that was scheduled by itself.</summary>
    private async Task<Occurrence?> OfAsync(Meetup meetup, CancellationToken cancel)
    {
        var rule = await db.MeetupRules.FirstOrDefaultAsync(row => row.Id == meetup.RuleId, cancel);
        return rule is null ? null : (await occurrences.DaysAsync(rule, cancel)).For(meetup);
    }
}
