using Humanizer;
using LibrarianBot.Features.Meetups.Announcement;
using LibrarianBot.Notices;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>A meetup is over.</summary>
internal sealed class EndMessages(ClosingService closing, MinutesBoard board, MeetupBoard meetups)
    : INoticeKind
{
    public async Task<Rendered> RenderAsync(
        Notice notice,
        NodaTime.Instant now,
        CancellationToken cancel
    )
    {
        if (await closing.CloseAsync(notice.SubjectId, cancel) is not { } there)
        {
            return new Rendered.Nothing("The meetup didn't take place.");
        }

        board.Changed(notice.NetworkId, notice.SubjectId);
        meetups.Changed(notice.NetworkId, notice.SubjectId);
        return new Rendered.Done($"Held, with {"person".ToQuantity(there)}.");
    }

    public Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        Task.FromResult("The end of a meetup");
}
