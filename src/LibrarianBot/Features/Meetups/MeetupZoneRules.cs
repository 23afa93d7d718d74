using LibrarianBot.Modules;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups;

/// <summary>
/// A new version of the program may know other rules of the zones: then the meetups ahead keep their local time and get
/// another instant. Nobody is told, since what people know of them stays true.
/// </summary>
internal sealed class MeetupZoneRules(
    IServiceScopeFactory scopes,
    StoreFile file,
    NoticeAlarm alarm,
    IClock clock
) : IStartTask
{
    /// <summary>For after the start. Looks at those ahead only; where all go by the same rules Entity Framework stays unloaded.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        foreach (var networkId in await BehindAsync(cancel))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentNetwork>().Set(networkId);
            await CatchUpAsync(
                scope.ServiceProvider.GetRequiredService<LibraryDb>(),
                scope.ServiceProvider.GetRequiredService<MeetupPlans>(),
                cancel
            );
            alarm.Ring();
        }
    }

    private async Task<IReadOnlyList<long>> BehindAsync(CancellationToken cancel)
    {
        await using var connection = file.OpenReader();
        await using var command = connection.Command(
            """
            SELECT DISTINCT NetworkId FROM Meetups INDEXED BY IX_Meetups_Ahead
            WHERE ("State" = 'Proposed' OR "State" = 'Announced') AND ZoneRules IS NOT $rules
            """,
            ("$rules", MeetupTime.RulesVersion)
        );
        await using var rows = await command.ExecuteReaderAsync(cancel);
        var behind = new List<long>();
        while (await rows.ReadAsync(cancel))
        {
            behind.Add(rows.GetInt64(0));
        }

        return behind;
    }

    private async Task CatchUpAsync(LibraryDb db, MeetupPlans plans, CancellationToken cancel)
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var behind = await db
            .Meetups.Where(meetup =>
                (meetup.State == MeetupState.Proposed || meetup.State == MeetupState.Announced)
                && meetup.ZoneRules != MeetupTime.RulesVersion
            )
            .ToListAsync(cancel);
        foreach (var meetup in behind)
        {
            var begins = meetup.Begins;
            meetup.Take(meetup.Time);
            if (meetup.Begins != begins)
            {
                // Calendars and Discord's own event have it as an instant.
                meetup.ChangedForCalendars(clock.GetCurrentInstant());
                await plans.FollowChangeAsync(meetup, MeetupBefore.Of(meetup, null), cancel);
            }
        }

        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
    }
}
