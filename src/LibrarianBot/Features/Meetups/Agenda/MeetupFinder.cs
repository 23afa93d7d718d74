using System.Globalization;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Agenda;

/// <summary>Finds the meetup that somebody means.</summary>
internal sealed class MeetupFinder(LibraryDb db, IClock clock)
{
    private const int MostSuggestions = 25;
    private const int MostLookedAt = 200;

    /// <summary>Chosen from the suggestions or typed by its title; if nothing was, the one that is on or comes next, and after the last one that.</summary>
    public async Task<Meetup?> AheadAsync(string? chosen, CancellationToken cancel)
    {
        if (chosen is not null)
        {
            return await ChosenAsync(chosen, cancel);
        }

        var now = clock.GetCurrentInstant();
        var since = now - Duration.FromMinutes(MeetupLimits.LongestMinutes);
        var ahead = await Meetups
            .Where(row =>
                row.Begins > since
                && (row.State == MeetupState.Proposed || row.State == MeetupState.Announced)
            )
            .OrderBy(row => row.Begins)
            .Take(MostSuggestions)
            .ToListAsync(cancel);
        return ahead.FirstOrDefault(row => row.Ends > now) ?? await BegunAsync(null, cancel);
    }

    /// <summary>The same; if nothing was chosen, the one that began last.</summary>
    public async Task<Meetup?> BegunAsync(string? chosen, CancellationToken cancel)
    {
        if (chosen is not null)
        {
            return await ChosenAsync(chosen, cancel);
        }

        var soon = clock.GetCurrentInstant() + Presence.PresenceWindow.Before;
        return await Meetups
            .Where(row =>
                row.Begins <= soon
                && (row.State == MeetupState.Announced || row.State == MeetupState.Held)
            )
            .OrderByDescending(row => row.Begins)
            .FirstOrDefaultAsync(cancel);
    }

    /// <summary>Those whose title or day has what was typed, the nearest to now first.</summary>
    public async Task<IReadOnlyList<Meetup>> LikeAsync(string typed, CancellationToken cancel)
    {
        var wanted = PlainText.Fold(typed);
        var now = clock.GetCurrentInstant();
        var rows = await Meetups
            .OrderByDescending(row => row.Begins)
            .Take(MostLookedAt)
            .ToListAsync(cancel);
        return
        [
            .. rows.Where(row =>
                    PlainText
                        .Fold($"{row.Title} {Days.WithWeekday(row.Day)}")
                        .Contains(wanted, StringComparison.Ordinal)
                )
                .OrderBy(row => Math.Abs((row.Begins - now).TotalMinutes))
                .Take(MostSuggestions),
        ];
    }

    private IQueryable<Meetup> Meetups =>
        db.Meetups.AsNoTracking().Where(row => row.State != MeetupState.Skipped);

    private async Task<Meetup?> ChosenAsync(string chosen, CancellationToken cancel)
    {
        if (
            long.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && await Meetups.FirstOrDefaultAsync(row => row.Id == id, cancel) is { } row
        )
        {
            return row;
        }

        var wanted = PlainText.Fold(chosen);
        return (await LikeAsync(chosen, cancel)).FirstOrDefault(meetup =>
            string.Equals(PlainText.Fold(meetup.Title), wanted, StringComparison.Ordinal)
        );
    }
}
