using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Agenda;

/// <summary>The rows of an agenda. A line that is there by itself gets one once somebody decides about it. Inside the caller's transaction.</summary>
internal sealed class AgendaRows(LibraryDb db, IClock clock)
{
    /// <summary>The row of one line, made where there is none; null where the line is gone.</summary>
    public async Task<AgendaItem?> TakeAsync(
        MeetupAgenda agenda,
        AgendaRef which,
        long memberId,
        CancellationToken cancel
    )
    {
        var known = await KnownAsync(agenda.Meetup, cancel);
        if (known.Find(row => AgendaRef.Of(row) == which) is { } row)
        {
            return row;
        }

        if (agenda.Find(which) is not { } line)
        {
            return null;
        }

        var made = Make(agenda.Meetup, line, memberId);
        made.Position =
            made.Kind == AgendaKind.Welcome
                ? known.Select(other => other.Position).DefaultIfEmpty().Min() - 1
                : Last(known) + 1;
        return made;
    }

    /// <summary>Every line but the actions with its row, in the order in which they are read.</summary>
    public async Task<List<AgendaItem>> TakeAllAsync(
        MeetupAgenda agenda,
        long memberId,
        CancellationToken cancel
    )
    {
        var known = await KnownAsync(agenda.Meetup, cancel);
        var rows = new List<AgendaItem>();
        foreach (var line in agenda.Lines.Where(line => line.Ref.Kind != AgendaLineKind.Action))
        {
            var row = known.Find(row => AgendaRef.Of(row) == line.Ref);
            rows.Add(row ?? Make(agenda.Meetup, line, memberId));
            rows[^1].Position = rows.Count;
        }

        return rows;
    }

    /// <summary>A row for a line of somebody's own, after all that have one.</summary>
    public async Task<AgendaItem> AppendAsync(
        Meetup meetup,
        long memberId,
        CancellationToken cancel
    )
    {
        var row = New(meetup, AgendaKind.Item, null, memberId);
        row.Position = Last(await KnownAsync(meetup, cancel)) + 1;
        db.Add(row);
        return row;
    }

    private Task<List<AgendaItem>> KnownAsync(Meetup meetup, CancellationToken cancel) =>
        db.AgendaItems.Where(row => row.MeetupId == meetup.Id).ToListAsync(cancel);

    private static int Last(List<AgendaItem> rows) =>
        rows.Select(row => row.Position).DefaultIfEmpty().Max();

    private AgendaItem Make(Meetup meetup, AgendaLine line, long memberId)
    {
        var row =
            line.Ref.Kind == AgendaLineKind.Welcome
                ? New(meetup, AgendaKind.Welcome, null, memberId)
                : New(meetup, AgendaKind.Ask, line.Ref.Id, memberId);
        row.Say(line.Text, line.Minutes ?? AgendaItem.UsualMinutes, line.Note, line.OwnerId);
        db.Add(row);
        return row;
    }

    private AgendaItem New(Meetup meetup, AgendaKind kind, long? listId, long memberId) =>
        new(meetup.NetworkId, meetup.Id, kind, memberId, clock.GetCurrentInstant())
        {
            BookListId = listId,
        };
}
