using LibrarianBot.Discord.Messages;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>
/// Asks those who haven't answered, once. The notice without a member plans one for each of them, so that nobody is planned
/// for who answers before.
/// </summary>
internal sealed class PollNudgeNotice(
    LibraryDb db,
    PollReader reader,
    PollPlans plans,
    NoticeAlarm alarm
) : INoticeRenderer
{
    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel)
    {
        if (await reader.TallyAsync(notice.SubjectId, cancel) is not { } tally)
        {
            return new Rendered.Nothing("The poll is gone.");
        }

        if (tally.Poll.State != PollState.Open || now >= tally.Poll.ClosesAt)
        {
            return new Rendered.Nothing("The poll is over.");
        }

        return notice.MemberId is not { } memberId ? await AskAllAsync(tally.Poll, cancel)
            : tally.Answers.Any(one => one.Member.MemberId == memberId)
                ? new Rendered.Nothing("They have answered.")
            : new Rendered.ToMember(Message(tally, now), ThreadId: null);
    }

    public async Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        await reader.PollAsync(notice.SubjectId, cancel) is { } poll
            ? $"Asking who hasn't said when they can, for {PollPhraseMessages.Title(poll)}"
            : INoticeRenderer.NameOf(notice.Kind);

    private async Task<Rendered> AskAllAsync(MeetupPoll poll, CancellationToken cancel)
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var count = await plans.PlanNudgesAsync(poll, cancel);
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        alarm.Ring();
        return new Rendered.Done(
            count == 0 ? "Everybody has answered." : $"Asked {count} who hadn't answered."
        );
    }

    private static OutgoingMessage Message(PollTally tally, Instant now)
    {
        var poll = tally.Poll;
        var today = PollPhraseMessages.Today(poll, now);
        var days =
            tally.Slots[0].Day == tally.Slots[^1].Day
                ? Days.Said(tally.Slots[0].Day, today)
                : $"{Days.Said(tally.Slots[0].Day, today)} to {Days.Said(tally.Slots[^1].Day, today)}";
        return new OutgoingMessage
        {
            Components =
            [
                new TextDisplay(
                    $"{MeetupPhraseMessages.Name(tally.Asker)} would like to know when you can come to {PollPhraseMessages.Title(poll)}: {days}. It takes half a minute, until {PollPhraseMessages.Closing(poll, today)}."
                ),
                ActionRow.Of(
                    PollPhraseMessages.Button(
                        "Say when you can",
                        "meetup-poll:say",
                        poll,
                        ButtonStyle.Primary
                    )
                ),
            ],
        };
    }
}
