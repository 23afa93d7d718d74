using LibrarianBot.Features.Networks;
using LibrarianBot.Features.Terms;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace LibrarianBot.Features.Meetups;

/// <summary>Meetups of a rule go by the terms and keep away from closed days; reminders go by the network's choice.</summary>
internal sealed class MeetupsFollowTerms(LibraryDb db, NoticePlanner planner, IClock clock)
    : IFollowsTerms,
        IFollowsReminderTimes
{
    /// <summary>Reminders of meetups that people have answered already.</summary>
    public Task RemindersChangedAsync(long networkId, CancellationToken cancel) =>
        PlanAsync(networkId, MeetupKinds.Replan, null, cancel);

    public Task TermsChangedAsync(long networkId, CancellationToken cancel) =>
        PlanAsync(networkId, MeetupKinds.Terms, null, cancel);

    public Task DaysClosedAsync(
        long networkId,
        IReadOnlyCollection<LocalDate> days,
        CancellationToken cancel
    ) =>
        PlanAsync(
            networkId,
            MeetupKinds.ClosedDays,
            string.Join(' ', days.Select(LocalDatePattern.Iso.Format)),
            cancel
        );

    public async Task<IReadOnlyList<(LocalDate Day, string Title)>> AheadAsync(
        LocalDate first,
        LocalDate last,
        CancellationToken cancel
    )
    {
        var now = clock.GetCurrentInstant();
        var announced = await db
            .Meetups.AsNoTracking()
            .Where(meetup => meetup.State == MeetupState.Announced && meetup.Begins >= now)
            .OrderBy(meetup => meetup.Begins)
            .Select(meetup => new { meetup.Day, meetup.Title })
            .ToListAsync(cancel);
        return
        [
            .. announced
                .Where(meetup => first <= meetup.Day && meetup.Day <= last)
                .Select(meetup => (meetup.Day, meetup.Title)),
        ];
    }

    private Task PlanAsync(long networkId, string job, string? detail, CancellationToken cancel) =>
        planner.PlanAsync(
            new Notice(
                networkId,
                job,
                $"{job}:{Guid.NewGuid():N}",
                networkId,
                clock.GetCurrentInstant()
            )
            {
                Detail = detail,
            },
            cancel
        );
}
