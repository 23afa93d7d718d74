using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Agenda;

/// <summary>What every change of an agenda has in common: the meetup is there and not over, one transaction.</summary>
internal sealed class AgendaWriting(
    LibraryDb db,
    MemberRoster roster,
    AgendaReader reader,
    IClock clock
)
{
    /// <param name="caller">Who asks.</param>
    /// <param name="meetupId">The meetup.</param>
    /// <param name="change">A refusal, or what gives the line that it was about once it is saved; a refusal changes nothing.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<AgendaChange> ChangeAsync(
        Caller caller,
        long meetupId,
        Func<MeetupAgenda, Task<(AgendaChange? Refusal, Func<AgendaRef>? Line)>> change,
        CancellationToken cancel
    )
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        if (await reader.ReadAsync(meetupId, cancel) is not { } agenda)
        {
            return new AgendaChange.NotThere();
        }

        if (!agenda.IsOpen(clock.GetCurrentInstant()))
        {
            return new AgendaChange.Closed(agenda.Meetup);
        }

        await roster.SeeAsync(caller, cancel);
        var (refusal, line) = await change(agenda);
        if (refusal is not null)
        {
            return refusal;
        }

        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        var now = await reader.ReadAsync(agenda.Meetup, cancel);
        return new AgendaChange.Done(now, line is null ? null : now.Find(line()));
    }

    /// <summary>The same for a line that only its owner, the host and coordinators may change.</summary>
    public Task<AgendaChange> ChangeLineAsync(
        Caller caller,
        long meetupId,
        AgendaRef which,
        Func<MeetupAgenda, Task<AgendaChange?>> change,
        CancellationToken cancel
    ) =>
        ChangeAsync(
            caller,
            meetupId,
            async agenda =>
            {
                if (agenda.Find(which) is not { Ref.Kind: not AgendaLineKind.Action } line)
                {
                    return (new AgendaChange.NotThere(), null);
                }

                return agenda.MayChange(line, caller)
                    ? (await change(agenda), () => which)
                    : (new AgendaChange.NotYours(line), null);
            },
            cancel
        );
}
