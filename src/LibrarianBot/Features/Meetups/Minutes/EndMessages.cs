using Humanizer;
using LibrarianBot.Features.Meetups.Announcement;
using LibrarianBot.Features.Meetups.Reminding;
using LibrarianBot.Notices;
using LibrarianBot.Store;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>A meetup is over.</summary>
internal sealed class EndMessages(
    LibraryDb db,
    ClosingService closing,
    MinutesBoard board,
    MeetupBoard meetups
) : INoticeRenderer
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

    public async Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        $"End of {await MeetupTitleMessages.OfAsync(db, notice.SubjectId, cancel)}";
}
