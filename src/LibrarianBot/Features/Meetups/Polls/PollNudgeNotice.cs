using LibrarianBot.Discord.Messages;
using LibrarianBot.Notices;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>Asks who hasn't answered, once.</summary>
internal sealed class PollNudgeNotice(PollReader reader) : INoticeRenderer
{
    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel)
    {
        if (await reader.TallyAsync(notice.SubjectId, cancel) is not { } tally)
        {
            return new Rendered.Nothing("The poll is gone.");
        }

        return tally.Poll.State != PollState.Open || now >= tally.Poll.ClosesAt
                ? new Rendered.Nothing("The poll is over.")
            : tally.Answers.Any(one => one.Member.MemberId == notice.MemberId)
                ? new Rendered.Nothing("They have answered.")
            : new Rendered.ToMember(Message(tally, now), ThreadId: null);
    }

    public async Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        await reader.PollAsync(notice.SubjectId, cancel) is { } poll
            ? $"Asking who hasn't said when they can, for {PollPhraseMessages.Title(poll)}"
            : "Asking who hasn't said when they can";

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
