using LibrarianBot.Features.Meetups.Agenda;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>A meetup that a search brought, and the line for which.</summary>
/// <param name="Meetup">The meetup.</param>
/// <param name="Line">The first line with one of the words, or null where only the title or place has it. Not escaped.</param>
internal sealed record FoundMeetup(Meetup Meetup, string? Line);

/// <summary>Finds meetups by what was said, planned or agreed there.</summary>
internal sealed class FoundMeetupReader(LibraryDb db, MeetupSearch search)
{
    public const int Most = 8;

    public async Task<IReadOnlyList<FoundMeetup>> FindAsync(
        long networkId,
        string typed,
        CancellationToken cancel
    )
    {
        var ids = await search.FindAsync(networkId, typed, Most, cancel);
        var meetups = await db
            .Meetups.AsNoTracking()
            .Where(row => ids.Contains(row.Id) && row.State != MeetupState.Skipped)
            .ToListAsync(cancel);
        var lines = LineSearch.Best(await LinesAsync(ids, cancel), typed);
        return
        [
            .. meetups
                .OrderByDescending(row => row.Begins)
                .Select(row => new FoundMeetup(row, lines.GetValueOrDefault(row.Id))),
        ];
    }

    /// <summary>What each has said, in the order in which people look: minutes, actions, agenda.</summary>
    private async Task<IEnumerable<(long Of, string Line)>> LinesAsync(
        IReadOnlyList<long> ids,
        CancellationToken cancel
    )
    {
        var minutes = await db
            .MeetupMinutes.AsNoTracking()
            .Where(row => ids.Contains(row.MeetupId))
            .ToListAsync(cancel);
        var actions = await db
            .MeetupActions.AsNoTracking()
            .Where(row => ids.Contains(row.MeetupId))
            .ToListAsync(cancel);
        var items = await db
            .AgendaItems.AsNoTracking()
            .Where(row => ids.Contains(row.MeetupId) && !row.IsLeftOut)
            .ToListAsync(cancel);
        return minutes
            .SelectMany(row =>
                $"{row.Text}\n{row.FileText}\n{row.FileName}"
                    .Split('\n')
                    .Select(line => (Of: row.MeetupId, Line: line))
            )
            .Concat(actions.Select(row => (Of: row.MeetupId, Line: row.Text)))
            .Concat(items.Select(row => (Of: row.MeetupId, Line: row.Text)))
            .Concat(items.Select(row => (Of: row.MeetupId, Line: row.Note ?? "")));
    }
}
