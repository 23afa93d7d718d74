using LibrarianBot.Notices;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>Plans the notices of polls, and takes them back. Inside the caller's transaction; the caller rings.</summary>
internal sealed class PollPlans(LibraryDb db, NoticePlanner planner, IClock clock)
{
    /// <summary>A poll that is open for less is closed without asking anybody again.</summary>
    private static readonly Duration ShortestToNudge = Duration.FromHours(24);
    private const int NudgeDaysBefore = 2;

    /// <summary>So that the announcement is there when somebody is asked whether they come.</summary>
    private static readonly Duration AfterAnnouncement = Duration.FromMinutes(5);

    /// <summary>For a poll that was posted: when those who haven't answered are asked, and when it is over.</summary>
    public async Task PlanAsync(MeetupPoll poll, CancellationToken cancel)
    {
        await planner.PlanAsync(
            new Notice(
                poll.NetworkId,
                MeetupKinds.PollClose,
                $"meetup-poll:{poll.Id}:close",
                poll.Id,
                poll.ClosesAt
            ),
            cancel
        );
        if (NudgeOf(poll) is { } due)
        {
            await planner.PlanAsync(
                new Notice(
                    poll.NetworkId,
                    MeetupKinds.PollNudgeAll,
                    $"meetup-poll:{poll.Id}:nudge",
                    poll.Id,
                    due
                ),
                cancel
            );
        }
    }

    /// <summary>It is over: its coordinator is told who can when, once.</summary>
    public Task PlanResultAsync(MeetupPoll poll, CancellationToken cancel) =>
        planner.PlanAsync(
            new Notice(
                poll.NetworkId,
                MeetupKinds.PollResult,
                $"meetup-poll:{poll.Id}:result",
                poll.Id,
                clock.GetCurrentInstant()
            )
            {
                MemberId = poll.CreatedById,
            },
            cancel
        );

    /// <summary>One for each who hasn't answered. How many.</summary>
    public async Task<int> PlanNudgesAsync(MeetupPoll poll, CancellationToken cancel)
    {
        var silent = await db
            .Members.Where(member =>
                !db.Set<PollAnswer>()
                    .Any(answer => answer.PollId == poll.Id && answer.MemberId == member.MemberId)
            )
            .Select(member => member.MemberId)
            .ToListAsync(cancel);
        foreach (var memberId in silent)
        {
            await planner.PlanAsync(
                new Notice(
                    poll.NetworkId,
                    MeetupKinds.PollNudge,
                    $"meetup-poll:{poll.Id}:nudge:member:{memberId}",
                    poll.Id,
                    clock.GetCurrentInstant()
                )
                {
                    MemberId = memberId,
                },
                cancel
            );
        }

        return silent.Count;
    }

    /// <summary>They have answered.</summary>
    public Task WithdrawNudgeAsync(long pollId, long memberId, CancellationToken cancel) =>
        planner.WithdrawAsync(MeetupKinds.PollNudge, pollId, memberId, cancel);

    /// <summary>Nothing that was planned about it is wanted any more.</summary>
    public async Task WithdrawAllAsync(MeetupPoll poll, CancellationToken cancel)
    {
        foreach (
            var kind in (string[])
                [
                    MeetupKinds.PollNudgeAll,
                    MeetupKinds.PollNudge,
                    MeetupKinds.PollClose,
                    MeetupKinds.PollResult,
                ]
        )
        {
            await planner.WithdrawAsync(kind, poll.Id, null, cancel);
        }
    }

    /// <summary>Whoever can then is asked, not assumed, to come; and the poll's message leads to the announcement.</summary>
    public async Task PlanQuestionsAsync(
        Meetup meetup,
        IReadOnlyList<long> memberIds,
        CancellationToken cancel
    )
    {
        var due = clock.GetCurrentInstant() + AfterAnnouncement;
        await planner.PlanAsync(
            new Notice(
                meetup.NetworkId,
                MeetupKinds.PollLink,
                $"meetup:{meetup.Id}:poll",
                meetup.Id,
                due
            ),
            cancel
        );
        foreach (var memberId in memberIds)
        {
            await planner.PlanAsync(
                new Notice(
                    meetup.NetworkId,
                    MeetupKinds.PollChosen,
                    $"meetup:{meetup.Id}:poll:member:{memberId}",
                    meetup.Id,
                    due
                )
                {
                    MemberId = memberId,
                },
                cancel
            );
        }
    }

    private Instant? NudgeOf(MeetupPoll poll)
    {
        var now = clock.GetCurrentInstant();
        if (poll.ClosesAt - now < ShortestToNudge)
        {
            return null;
        }

        var zone = DateTimeZoneProviders.Tzdb[poll.ZoneId];
        var day = poll.ClosesAt.InZone(zone).Date.PlusDays(-NudgeDaysBefore);
        var morning = MeetupPlans.Morning(day, zone);
        return morning - now >= ShortestToNudge / 2 ? morning : now + (poll.ClosesAt - now) / 2;
    }
}
