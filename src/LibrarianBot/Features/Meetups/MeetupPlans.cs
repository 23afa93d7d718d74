using LibrarianBot.Networks;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace LibrarianBot.Features.Meetups;

/// <summary>Plans the notices of one meetup, and takes them back. Inside the caller's transaction; the caller rings.</summary>
internal sealed partial class MeetupPlans(
    LibraryDb db,
    NoticePlanner planner,
    NetworkSettingsCache settings,
    IClock clock
)
{
    /// <summary>What a <see cref="MeetupKinds.Proposal"/> says in <see cref="Notice.Detail"/> when its day is still not decided.</summary>
    public const string Undecided = "undecided";

    /// <summary>The same when its day was closed since.</summary>
    public const string Closed = "closed";

    /// <summary>The same when its term has other dates; <c>terms:2027-02-24</c> where it moved from there by itself.</summary>
    public const string Terms = "terms";

    private static readonly LocalTime StartOfWork = new(9, 0);
    public static readonly Duration TimeToDecide = Duration.FromDays(1);

    /// <summary>When people at schools are told something on a day.</summary>
    public static Instant Morning(LocalDate day, DateTimeZone zone) =>
        LocalTimes.At(day + StartOfWork, zone);

    /// <summary>
    /// Everybody is told when that is due, at once if it is overdue or was given up before, and those who don't answer are
    /// asked later. While its day doesn't suit nobody is told, and the coordinator is asked once more instead.
    /// </summary>
    public async Task PlanAnnouncementAsync(Meetup meetup, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        if (meetup.Clash is not null)
        {
            await planner.WithdrawAsync(MeetupKinds.Announce, meetup.Id, null, cancel);
            await PlanProposalAsync(
                meetup,
                Undecided,
                Undecided,
                Instant.Max(now + TimeToDecide, meetup.AnnounceAt),
                cancel
            );
            return;
        }

        await PlanDayAsync(meetup, cancel);
        await PlanNudgeAsync(meetup, cancel);
        await planner.WithdrawAsync(MeetupKinds.Proposal, meetup.Id, null, cancel);
        var announcement = new Notice(
            meetup.NetworkId,
            MeetupKinds.Announce,
            $"meetup:{meetup.Id}:announce",
            meetup.Id,
            Instant.Max(now, meetup.AnnounceAt)
        );
        var failed = await db.Notices.FirstOrDefaultAsync(
            row => row.Key == announcement.Key && row.State == NoticeState.Failed,
            cancel
        );
        failed?.TryAgain(announcement.DueAt);
        await planner.PlanAsync(announcement, cancel);
    }

    /// <summary>The coordinator hears of it now, before everybody does.</summary>
    public Task PlanProposalAsync(Meetup meetup, CancellationToken cancel) =>
        PlanProposalAsync(meetup, "proposal", null, clock.GetCurrentInstant(), cancel);

    /// <summary>The coordinator hears that the schools are closed on its day.</summary>
    public Task PlanClosedAsync(Meetup meetup, CancellationToken cancel) =>
        PlanProposalAsync(
            meetup,
            $"{Closed}:{LocalDatePattern.Iso.Format(meetup.Day)}",
            Closed,
            clock.GetCurrentInstant(),
            cancel
        );

    /// <summary>The coordinator hears that its rule gives it another day now.</summary>
    /// <param name="meetup">The meetup as it is now.</param>
    /// <param name="from">The day from which it moved by itself; null where it stays.</param>
    /// <param name="cancel">Gives up.</param>
    public Task PlanTermsAsync(Meetup meetup, LocalDate? from, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        var detail = from is { } day ? $"{Terms}:{LocalDatePattern.Iso.Format(day)}" : Terms;
        var key = $"{Terms}:{now.ToUnixTimeMilliseconds():x}";
        return PlanProposalAsync(meetup, key, detail, now, cancel);
    }

    private async Task WithdrawAsync(
        Meetup meetup,
        IEnumerable<string> kinds,
        CancellationToken cancel
    )
    {
        foreach (var kind in kinds)
        {
            await planner.WithdrawAsync(kind, meetup.Id, null, cancel);
        }
    }

    private Task PlanProposalAsync(
        Meetup meetup,
        string key,
        string? detail,
        Instant due,
        CancellationToken cancel
    ) =>
        planner.PlanAsync(
            new Notice(
                meetup.NetworkId,
                MeetupKinds.Proposal,
                $"meetup:{meetup.Id}:{key}",
                meetup.Id,
                due
            )
            {
                MemberId = meetup.CreatedById,
                Detail = detail,
            },
            cancel
        );
}
