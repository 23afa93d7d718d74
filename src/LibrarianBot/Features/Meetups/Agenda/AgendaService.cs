using LibrarianBot.Store;

namespace LibrarianBot.Features.Meetups.Agenda;

/// <summary>Changes agendas until the meetup is over. Everybody adds; the host and coordinators change all of it, others their own lines.</summary>
internal sealed class AgendaService(
    LibraryDb db,
    AgendaWriting writing,
    AgendaRows rows,
    MeetupPeople people
)
{
    public Task<AgendaChange> AddAsync(
        Caller caller,
        long meetupId,
        AgendaTyped typed,
        CancellationToken cancel
    ) =>
        writing.ChangeAsync(
            caller,
            meetupId,
            async agenda =>
            {
                if (agenda.Lines.Count >= AgendaItem.MostItems)
                {
                    return (new AgendaChange.Full(AgendaItem.MostItems), null);
                }

                if (await RefusedAsync(caller, agenda, typed, cancel) is { } refusal)
                {
                    return (refusal, null);
                }

                var row = await rows.AppendAsync(agenda.Meetup, caller.MemberId, cancel);
                typed.SayTo(row, caller.MemberId);
                return (null, () => AgendaRef.Of(row));
            },
            cancel
        );

    public Task<AgendaChange> ChangeAsync(
        Caller caller,
        long meetupId,
        AgendaRef which,
        AgendaTyped typed,
        CancellationToken cancel
    ) =>
        writing.ChangeLineAsync(
            caller,
            meetupId,
            which,
            async agenda =>
            {
                if (await RefusedAsync(caller, agenda, typed, cancel) is { } refusal)
                {
                    return refusal;
                }

                if (await rows.TakeAsync(agenda, which, caller.MemberId, cancel) is not { } row)
                {
                    return new AgendaChange.NotThere();
                }

                typed.SayTo(row, row.OwnerId);
                return null;
            },
            cancel
        );

    /// <summary>Takes a line off. The welcome and an open ask stay away then, although they'd be there by themselves.</summary>
    public Task<AgendaChange> RemoveAsync(
        Caller caller,
        long meetupId,
        AgendaRef which,
        CancellationToken cancel
    ) =>
        writing.ChangeLineAsync(
            caller,
            meetupId,
            which,
            async agenda =>
            {
                var row = await rows.TakeAsync(agenda, which, caller.MemberId, cancel);
                if (row is { Kind: AgendaKind.Item })
                {
                    db.Remove(row);
                }
                else if (row is not null)
                {
                    row.IsLeftOut = true;
                }

                return null;
            },
            cancel
        );

    /// <param name="caller">A coordinator or the host, or it is refused.</param>
    /// <param name="meetupId">The meetup.</param>
    /// <param name="which">The line.</param>
    /// <param name="by">-1 for one up, 1 for one down.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<AgendaChange> MoveAsync(
        Caller caller,
        long meetupId,
        AgendaRef which,
        int by,
        CancellationToken cancel
    ) =>
        writing.ChangeAsync(
            caller,
            meetupId,
            async agenda =>
            {
                if (!agenda.Meetup.MayBeChangedBy(caller))
                {
                    return (new AgendaChange.NotForYou(), null);
                }

                var all = await rows.TakeAllAsync(agenda, caller.MemberId, cancel);
                var at = all.FindIndex(row => AgendaRef.Of(row) == which);
                if (at < 0)
                {
                    return (new AgendaChange.NotThere(), null);
                }

                var other = all[Math.Clamp(at + by, 0, all.Count - 1)];
                (all[at].Position, other.Position) = (other.Position, all[at].Position);
                return (null, () => which);
            },
            cancel
        );

    /// <summary>What is typed must say something; and only the host and coordinators name somebody else, who must be known.</summary>
    private async Task<AgendaChange?> RefusedAsync(
        Caller caller,
        MeetupAgenda agenda,
        AgendaTyped typed,
        CancellationToken cancel
    ) =>
        typed.TidyText.Length == 0 ? new AgendaChange.NothingTyped()
        : typed.Owner is not { } owner || owner.MemberId == caller.MemberId ? null
        : !agenda.Meetup.MayBeChangedBy(caller) ? new AgendaChange.NotForYou()
        : await people.KnowAsync(caller.NetworkId, owner, cancel) ? null
        : new AgendaChange.NobodyThere();
}
