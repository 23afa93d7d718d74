using Humanizer;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Reminding;

/// <summary>
/// To who hasn't answered, once. The one that was planned for the meetup becomes one for each of them when it is due, so
/// that nothing has to be kept for members who answer in time.
/// </summary>
internal sealed class MeetupNudgeNotice(LibraryDb db, NoticePlanner planner, NoticeAlarm alarm)
    : INoticeRenderer
{
    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel)
    {
        var meetup = await db
            .Meetups.AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == notice.SubjectId, cancel);
        return meetup is not { State: MeetupState.Announced }
                ? new Rendered.Nothing("It was called off.")
            : now >= meetup.Begins ? new Rendered.Nothing("It had begun already.")
            : notice.MemberId is { } memberId ? await AskAsync(meetup, memberId, now, cancel)
            : await PlanForEachAsync(meetup, notice, cancel);
    }

    public async Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        $"Question to those who haven't answered about {await MeetupTitleMessages.OfAsync(db, notice.SubjectId, cancel)}";

    private async Task<Rendered> AskAsync(
        Meetup meetup,
        long memberId,
        Instant now,
        CancellationToken cancel
    )
    {
        var hasAnswered = await db.MeetupReplies.AnyAsync(
            row => row.MeetupId == meetup.Id && row.MemberId == memberId && row.Answer != null,
            cancel
        );
        return hasAnswered
            ? new Rendered.Nothing("They have answered.")
            : new Rendered.ToMember(Question(meetup, now), meetup.ThreadId);
    }

    /// <summary>Asked again after a kill, this finds those that are planned already and leaves them.</summary>
    private async Task<Rendered> PlanForEachAsync(
        Meetup meetup,
        Notice notice,
        CancellationToken cancel
    )
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var silent = await db
            .Members.Where(member =>
                member.MemberId != meetup.HostMemberId
                && !db.MeetupReplies.Any(reply =>
                    reply.MeetupId == meetup.Id
                    && reply.MemberId == member.MemberId
                    && reply.Answer != null
                )
            )
            .Select(member => member.MemberId)
            .ToListAsync(cancel);
        foreach (var memberId in silent)
        {
            await planner.PlanAsync(
                new Notice(
                    notice.NetworkId,
                    MeetupKinds.Nudge,
                    $"{notice.Key}:member:{memberId}",
                    meetup.Id,
                    notice.DueAt
                )
                {
                    MemberId = memberId,
                },
                cancel
            );
        }

        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
        return silent.Count == 0
            ? new Rendered.Nothing("Everybody has answered.")
            : new Rendered.Done($"Asks {"person".ToQuantity(silent.Count)}.");
    }

    private static OutgoingMessage Question(Meetup meetup, Instant now) =>
        new()
        {
            Components =
            [
                new TextDisplay(
                    $"Can you come to {MeetupPhraseMessages.Title(meetup)}? {MeetupPhraseMessages.When(meetup.Time, now)}, {MeetupPhraseMessages.Where(meetup)}.\nOn your clock: {Timestamp.Of(meetup.Begins)}\nA no helps too: the host knows how many to expect. I won't ask again."
                ),
                AnswerButtonsMessages.Of(meetup),
            ],
        };
}
