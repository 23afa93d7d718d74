using LibrarianBot.Networks;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>Opens polls. Coordinators only.</summary>
internal sealed class PollService(
    LibraryDb db,
    MemberRoster roster,
    PollDraftReader drafts,
    SchoolReader schools,
    NetworkSettingsCache settings,
    IClock clock
)
{
    private const int MostTimesADay = 8;

    /// <param name="caller">A coordinator, or it is refused.</param>
    /// <param name="typed">The form.</param>
    /// <param name="channelId">Where it was asked for.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Polling> OpenAsync(
        Caller caller,
        PollTyped typed,
        long channelId,
        CancellationToken cancel
    )
    {
        if (!caller.IsCoordinator)
        {
            return new Polling.OnlyCoordinators();
        }

        var zone = settings.Of(caller.NetworkId).Zone;
        var today = clock.GetCurrentInstant().InZone(zone).Date;
        var (days, noDays) = await drafts.DaysAsync(typed.Days, today, cancel);
        var (times, noTimes) = await drafts.TimesAsync(typed, cancel);
        if ((noDays ?? noTimes) is { } refusal)
        {
            return refusal;
        }

        if (
            times.Count > MostTimesADay
            || days!.Asked.Count * times.Count > PollDraftReader.MostSlots
        )
        {
            return new Polling.TooMany(days!.Asked.Count, times.Count);
        }

        if (typed.Options.ClosesOn is { } given && Days.Limit(given, zone) <= Now)
        {
            return new Polling.ClosingHasPassed(given);
        }

        await using var write = await db.Database.BeginTransactionAsync(cancel);
        await roster.SeeAsync(caller, cancel);
        if (await MadeAsync(caller, typed, channelId, (days.Asked, times), cancel) is not { } poll)
        {
            return new Polling.NoPlace();
        }

        db.Add(poll);
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        return new Polling.Done(poll) { LeftOut = days.LeftOut };
    }

    /// <summary>Takes back a poll that couldn't be shown to anybody.</summary>
    /// <remarks>Not cancellable: a poll that nobody sees must not stay because somebody stopped waiting.</remarks>
    public Task DiscardAsync(long pollId) =>
        db
            .MeetupPolls.Where(poll => poll.Id == pollId && poll.MessageId == null)
            .ExecuteDeleteAsync(CancellationToken.None);

    private Instant Now => clock.GetCurrentInstant();

    /// <summary>Null where people are to meet in person, but no place is given.</summary>
    private async Task<MeetupPoll?> MadeAsync(
        Caller caller,
        PollTyped typed,
        long channelId,
        (IReadOnlyList<LocalDate> Days, IReadOnlyList<BlockTime> Times) asked,
        CancellationToken cancel
    )
    {
        var host = HostLine.ReadAll(typed.Where) is [var first, ..] ? first : null;
        var mode = typed.Options.Mode ?? (host is null ? MeetupMode.Online : MeetupMode.Both);
        if (host is null && mode != MeetupMode.Online)
        {
            return null;
        }

        var zone = settings.Of(caller.NetworkId).Zone;
        var title = PlainText.OneLine(typed.Title ?? "", MeetupLimits.Title);
        var poll = new MeetupPoll(
            caller.NetworkId,
            title.Length > 0 ? title : await drafts.UsualTitleAsync(asked.Days[0], cancel),
            zone.Id,
            caller.MemberId,
            Now
        )
        {
            Minutes = typed.Options.Minutes ?? await drafts.UsualMinutesAsync(cancel),
            Mode = mode,
            HostSchool = host?.School,
            AccessNotes = host?.AccessNotes,
            HostMemberId = host is null
                ? null
                : (await schools.MembersAtAsync(cancel))(host.School),
            ClosesAt = PollClosing.Of(
                typed.Options.ClosesOn,
                asked.Days[0] + asked.Times[0].StartsAt,
                Now.InZone(zone)
            ),
            ChannelId = channelId,
        };
        foreach (
            var (at, slot) in asked
                .Days.SelectMany(day => asked.Times.Select(time => (day, time)))
                .Index()
        )
        {
            poll.Slots.Add(
                new PollSlot(caller.NetworkId, at, slot.day, slot.time.Block, slot.time.StartsAt)
            );
        }

        poll.Changed();
        return poll;
    }
}
