using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Presence;

/// <summary>Members say that they are here, and that they leave.</summary>
internal sealed class PresenceService(
    LibraryDb db,
    MemberRoster roster,
    PresenceRows rows,
    PresenceRecords records,
    IClock clock
)
{
    public const int MostWrongCodes = 5;
    private static readonly Duration Recently = Duration.FromDays(7);

    public async Task<Arrival> HereAsync(Caller caller, string code, CancellationToken cancel)
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var now = clock.GetCurrentInstant();
        var on = await OnAsync(now, cancel);
        if (on.Count == 0)
        {
            return await NotNowAsync(now, cancel);
        }

        await roster.SeeAsync(caller, cancel);
        var named = on.Find(row => CodeWords.Match(row.PresenceCode, code));
        var meetup = named ?? on[0];
        var reply = await rows.OfAsync(meetup, caller.MemberId, cancel);
        Arrival arrival =
            reply.WrongCodes >= MostWrongCodes && reply.PresentFrom is null
                ? new Arrival.NoMoreGuesses(meetup)
            : named is null ? Wrong(meetup, reply)
            : Arrive(meetup, reply, now);
        await db.SaveChangesAsync(cancel);
        if (arrival is Arrival.Here)
        {
            await records.FollowAsync(meetup, [reply], cancel);
        }

        await write.CommitAsync(cancel);
        records.Ring();
        return arrival;
    }

    /// <param name="caller">Who leaves.</param>
    /// <param name="meetupId">The meetup; null for the one that is on.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Arrival> LeaveAsync(Caller caller, long? meetupId, CancellationToken cancel)
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var now = clock.GetCurrentInstant();
        var on = await OnAsync(now, cancel);
        on.RemoveAll(row => meetupId is not null && row.Id != meetupId);
        if (on.Count == 0)
        {
            return await NotNowAsync(now, cancel);
        }

        var ids = on.ConvertAll(row => row.Id);
        var reply = await db.MeetupReplies.FirstOrDefaultAsync(
            row =>
                ids.Contains(row.MeetupId)
                && row.MemberId == caller.MemberId
                && row.PresentFrom != null,
            cancel
        );
        if (reply is null)
        {
            return new Arrival.WasNotHere(on[0]);
        }

        var meetup = on.Find(row => row.Id == reply.MeetupId)!;
        reply.PresentUntil = Instant.Min(Instant.Max(now, meetup.Begins), meetup.Ends);
        await db.SaveChangesAsync(cancel);
        await records.FollowAsync(meetup, [reply], cancel);
        await write.CommitAsync(cancel);
        records.Ring();
        var minutes = PresenceLength.Minutes(meetup, reply.PresentFrom!.Value, reply.PresentUntil);
        return new Arrival.Left(meetup, reply.PresentUntil.Value, minutes);
    }

    private static Arrival.WrongCode Wrong(Meetup meetup, MeetupReply reply)
    {
        reply.WrongCodes++;
        return new Arrival.WrongCode(meetup, MostWrongCodes - reply.WrongCodes);
    }

    /// <summary>Before it begins counts from its beginning; who only says so afterwards was there, as far as anybody knows, all along.</summary>
    private static Arrival.Here Arrive(Meetup meetup, MeetupReply reply, Instant now)
    {
        var wasKnown = reply is { PresentFrom: not null, PresentUntil: null };
        reply.PresentUntil = null;
        reply.PresentFrom ??= now >= meetup.Ends ? meetup.Begins : Instant.Max(now, meetup.Begins);
        // Who has the code has it from the host, or from the coordinator where there is none.
        reply.ConfirmedById ??= meetup.HostMemberId ?? meetup.CreatedById;
        return new Arrival.Here(meetup, reply.PresentFrom.Value, wasKnown);
    }

    /// <summary>Those whose people may say so now, the one that began last first.</summary>
    private async Task<List<Meetup>> OnAsync(Instant now, CancellationToken cancel)
    {
        var longest = Duration.FromMinutes(MeetupLimits.LongestMinutes) + PresenceWindow.After;
        var (since, until) = (now - longest, now + PresenceWindow.Before);
        var near = await db
            .Meetups.Where(row => row.Begins >= since && row.Begins <= until)
            .OrderByDescending(row => row.Begins)
            .ToListAsync(cancel);
        near.RemoveAll(row => !PresenceWindow.IsOpen(row, now));
        return near;
    }

    private async Task<Arrival.NotNow> NotNowAsync(Instant now, CancellationToken cancel)
    {
        var next = await db
            .Meetups.AsNoTracking()
            .Where(row =>
                row.Begins > now
                && (row.State == MeetupState.Announced || row.State == MeetupState.Proposed)
            )
            .OrderBy(row => row.Begins)
            .FirstOrDefaultAsync(cancel);
        var since = now - Recently;
        var last = await db
            .Meetups.AsNoTracking()
            .Where(row =>
                row.Begins > since
                && row.Begins <= now
                && (row.State == MeetupState.Announced || row.State == MeetupState.Held)
            )
            .OrderByDescending(row => row.Begins)
            .FirstOrDefaultAsync(cancel);
        return new Arrival.NotNow(next, last);
    }
}
