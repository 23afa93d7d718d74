using LibrarianBot.Notices;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>To the coordinator: the poll is over, and who can when.</summary>
internal sealed class PollResultNotice(PollReader reader) : INoticeRenderer
{
    public async Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel)
    {
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
            : "Result of a poll";

    private static string Beginning(PollTally tally, Instant now) =>
        tally.Slots.All(slot => tally.Poll.At(slot).Begins <= now)
            ? "Your poll is over, and all its times have passed.\n"
            : "Your poll is over. Choose the time, and I announce the meetup.\n";
}
