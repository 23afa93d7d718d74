using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>The closing day is over: the poll takes no more answers, and its coordinator chooses.</summary>
internal sealed class PollCloseMessages(LibraryDb db, PollReader reader, PollBoard board)
    : INoticeRenderer
{
    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel)
    {
        if (await CloseAsync(notice.SubjectId, cancel))
        {
            board.Changed(notice.NetworkId, notice.SubjectId);
        }

        var tally = await reader.TallyAsync(notice.SubjectId, cancel);
        return tally?.Poll.State switch
        {
            null => new Rendered.Nothing("The poll is gone."),
            PollState.Closed => new Rendered.ToMember(
                PollResultMessages.Result(tally, mayChoose: true, now, Beginning(tally, now)),
                ThreadId: null
            ),
            _ => new Rendered.Nothing("It was decided before."),
        };
    }

    public async Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        await reader.PollAsync(notice.SubjectId, cancel) is { } poll
            ? $"Result of the poll for {PollPhraseMessages.Title(poll)}"
            : INoticeRenderer.NameOf(notice.Kind);

    private static string Beginning(PollTally tally, Instant now) =>
        tally.Slots.All(slot => tally.Poll.At(slot).Begins <= now)
            ? "Your poll is over, and all its times have passed.\n"
            : "Your poll is over. Choose the time, and I announce the meetup.\n";

    /// <summary>Whether it was open.</summary>
    private async Task<bool> CloseAsync(long pollId, CancellationToken cancel)
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var poll = await db.MeetupPolls.FirstOrDefaultAsync(
            row => row.Id == pollId && row.State == PollState.Open,
            cancel
        );
        poll?.Close();
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        return poll is not null;
    }
}
