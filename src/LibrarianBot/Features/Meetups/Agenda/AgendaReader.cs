using LibrarianBot.Features.Meetups.Minutes;
using LibrarianBot.Modules;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Meetups.Agenda;

/// <summary>
/// Reads the agenda of a meetup: the welcome, actions of earlier meetups that aren't done, what people put there, and what
/// the network is asking for at the moment.
/// </summary>
internal sealed class AgendaReader(
    LibraryDb db,
    MeetupPeople people,
    IEnumerable<IOpenAsks> sources
)
{
    /// <summary>Open asks that come in by themselves; more would push out what the meeting is for.</summary>
    private const int MostAsks = 5;

    /// <summary>Null for a meetup that isn't there.</summary>
    public async Task<MeetupAgenda?> ReadAsync(long meetupId, CancellationToken cancel) =>
        await db
            .Meetups.AsNoTracking()
            .FirstOrDefaultAsync(
                row => row.Id == meetupId && row.State != MeetupState.Skipped,
                cancel
            )
            is { } meetup
            ? await ReadAsync(meetup, cancel)
            : null;

    public async Task<MeetupAgenda> ReadAsync(Meetup meetup, CancellationToken cancel)
    {
        var rows = await db
            .AgendaItems.AsNoTracking()
            .Where(row => row.MeetupId == meetup.Id)
            .OrderBy(row => row.Position)
            .ThenBy(row => row.Id)
            .ToListAsync(cancel);
        var asks = await AsksAsync(meetup, rows, cancel);
        var actions = await ActionsAsync(meetup, cancel);
        var names = await people.NamesAsync(
            [
                .. rows.Select(row => row.OwnerId),
                .. asks.Select(list => (long?)list.AskerId),
                .. actions.Select(action => (long?)action.OwnerId),
                meetup.HostMemberId,
            ],
            cancel
        );
        return new AgendaLines(meetup, names).Arrange(rows, asks, actions, MostAsks);
    }

    /// <summary>Lists that are open now, the one that is needed first before the others; of a meetup that was held, those that were on its agenda.</summary>
    private async Task<IReadOnlyList<OpenAsk>> AsksAsync(
        Meetup meetup,
        List<AgendaItem> rows,
        CancellationToken cancel
    )
    {
        var kept = rows.Select(row => row.BookListId).OfType<long>().ToList();
        var asks = new List<OpenAsk>();
        foreach (var source in sources)
        {
            asks.AddRange(
                meetup.IsAhead ? await source.OpenAsync(cancel) : await source.OfAsync(kept, cancel)
            );
        }

        return
        [
            .. asks.OrderBy(ask => ask.NeededBy < meetup.Day)
                .ThenBy(ask => ask.NeededBy is null)
                .ThenBy(ask => ask.NeededBy)
                .ThenBy(ask => ask.Id),
        ];
    }

    /// <summary>What earlier meetups agreed and nobody had done by then.</summary>
    private async Task<IReadOnlyList<MeetupAction>> ActionsAsync(
        Meetup meetup,
        CancellationToken cancel
    )
    {
        var earlier = db.Meetups.Where(other => other.Begins < meetup.Begins);
        var actions =
            from action in db.MeetupActions.AsNoTracking()
            join other in earlier on action.MeetupId equals other.Id
            where
                action.State == ActionState.Open
                || (!meetup.IsAhead && action.SettledAt > meetup.Begins)
            orderby action.ByDay == null, action.ByDay, action.Id
            select action;
        return await actions.Take(AgendaItem.MostItems).ToListAsync(cancel);
    }
}
