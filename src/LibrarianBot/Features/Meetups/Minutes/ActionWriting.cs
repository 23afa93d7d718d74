using LibrarianBot.Features.Meetups.Agenda;
using LibrarianBot.Networks;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>What follows every change of an action: its reminder, and the record of its meetup.</summary>
internal sealed class ActionWriting(
    LibraryDb db,
    MeetupPeople people,
    MinutesRows minutes,
    MeetupPlans plans,
    NoticeAlarm alarm,
    NetworkSettingsCache settings,
    IClock clock
)
{
    public async Task<ActionChange> SaveAsync(
        Caller caller,
        MeetupAction action,
        IDbContextTransaction write,
        CancellationToken cancel
    )
    {
        var meetup = await db.Meetups.FirstAsync(row => row.Id == action.MeetupId, cancel);
        await plans.PlanActionAsync(
            action,
            caller.MemberId,
            settings.Of(caller.NetworkId).Zone,
            cancel
        );
        (await minutes.OfAsync(meetup, cancel)).Changed();
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
        var names = await people.NamesAsync([action.OwnerId], cancel);
        return new ActionChange.Done(
            new ActionLine(action, names.GetValueOrDefault(action.OwnerId, "?")) { Meetup = meetup }
        );
    }

    public LocalDate Today(Caller caller) =>
        clock.GetCurrentInstant().InZone(settings.Of(caller.NetworkId).Zone).Date;
}
