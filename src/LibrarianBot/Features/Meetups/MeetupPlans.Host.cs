using LibrarianBot.Notices;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups;

/// <content>Who hosts it is told, and so is who doesn't any more. Nobody is told what they did themselves.</content>
internal sealed partial class MeetupPlans
{
    /// <summary>What a <see cref="MeetupKinds.Host"/> says in <see cref="Notice.Detail"/> to who hosts it now.</summary>
    public const string Hosts = "hosts";

    /// <summary>The same to who knew that they host it, and doesn't any more.</summary>
    public const string HostsNoMore = "hosts-no-more";

    /// <summary>It was made with a host. For after it is saved.</summary>
    /// <param name="meetup">The meetup.</param>
    /// <param name="byId">Who made it, or the rule.</param>
    /// <param name="cancel">Gives up.</param>
    public Task PlanFirstHostAsync(Meetup meetup, long byId, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        // Whom a rule names hears of it once the coordinator had time to leave it out, but before everybody does.
        var due = meetup.RuleId is null
            ? now + Patience
            : Instant.Min(now + TimeToDecide, Instant.Max(now, meetup.AnnounceAt));
        return PlanHostAsync(meetup, meetup.HostMemberId, Hosts, byId, due, cancel);
    }

    /// <summary>It may have another host than before, or its day may be decided now.</summary>
    private async Task PlanHostsAsync(Meetup meetup, MeetupBefore before, CancellationToken cancel)
    {
        var due = Due(meetup, before.Told);
        if (before.HostId != meetup.HostMemberId)
        {
            var by = before.ChangedById;
            await PlanHostAsync(meetup, before.HostId, HostsNoMore, by, due, cancel);
            await PlanHostAsync(meetup, meetup.HostMemberId, Hosts, by, due, cancel);
        }
        else if (
            before.IsUndecided == meetup.Clash is null
            && meetup.HostMemberId is { } host
            && await LastToHostAsync(meetup, host, cancel)
                is { State: NoticeState.Planned, IsLeased: false } waiting
        )
        {
            waiting.MoveTo(OnceDecided(meetup, due));
        }
    }

    /// <summary>Nobody hears of a day that the coordinator hasn't decided on: it waits, and is planned anew by the decision.</summary>
    private static Instant OnceDecided(Meetup meetup, Instant due) =>
        meetup.Clash is null ? due : Instant.Max(due, meetup.Begins);

    /// <summary>Whose last message never reached them knows nothing that this one could take back: then neither is said.</summary>
    private async Task PlanHostAsync(
        Meetup meetup,
        long? memberId,
        string what,
        long? byId,
        Instant due,
        CancellationToken cancel
    )
    {
        if (memberId is not { } id)
        {
            return;
        }

        var last = await LastToHostAsync(meetup, id, cancel);
        if (IsUnheard(last) && last!.Detail != what)
        {
            last.Withdraw(clock.GetCurrentInstant());
        }
        else if (id != byId)
        {
            await planner.PlanAsync(
                new Notice(
                    meetup.NetworkId,
                    MeetupKinds.Host,
                    $"meetup:{meetup.Id}:{what}:{meetup.Sequence}:member:{id}",
                    meetup.Id,
                    what == Hosts ? OnceDecided(meetup, due) : due
                )
                {
                    MemberId = id,
                    Detail = what,
                },
                cancel
            );
        }
    }

    /// <summary>Who hosts it as before and knows: nobody asks them whether they come, but another time concerns them, too.</summary>
    private async Task<long?> HostToTellAsync(
        Meetup meetup,
        MeetupBefore before,
        CancellationToken cancel
    ) =>
        meetup.HostMemberId is { } host
        && host == before.HostId
        && host != before.ChangedById
        && !IsUnheard(await LastToHostAsync(meetup, host, cancel))
            ? host
            : null;

    /// <summary>One that is on its way counts as heard. Without one they made themselves host.</summary>
    private static bool IsUnheard(Notice? last) =>
        last is { State: NoticeState.Planned, IsLeased: false } or { State: NoticeState.Failed };

    private Task<Notice?> LastToHostAsync(Meetup meetup, long memberId, CancellationToken cancel) =>
        db
            .Notices.Where(notice =>
                notice.Kind == MeetupKinds.Host
                && notice.SubjectId == meetup.Id
                && notice.MemberId == memberId
            )
            .OrderByDescending(notice => notice.Id)
            .FirstOrDefaultAsync(cancel);
}
