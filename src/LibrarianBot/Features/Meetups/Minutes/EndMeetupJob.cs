using Humanizer;
using LibrarianBot.Features.Meetups.Announcement;
using LibrarianBot.Features.Meetups.Reminding;
using LibrarianBot.Notices;
using LibrarianBot.Store;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>A meetup is over.</summary>
internal sealed class EndMeetupJob(
    LibraryDb db,
    ClosingService closing,
    MinutesBoard board,
    MeetupBoard meetups
) : IJob
{
    public async Task<JobResult> RunAsync(Notice job, CancellationToken cancel)
    {
        if (await closing.CloseAsync(job.SubjectId, cancel) is not { } there)
        {
            return new JobResult.NotNeeded("The meetup didn't take place.");
        }

        board.Changed(job.NetworkId, job.SubjectId);
        meetups.Changed(job.NetworkId, job.SubjectId);
        return new JobResult.Done($"Held, with {"person".ToQuantity(there)}.");
    }

    public async Task<string> DescribeAsync(Notice job, CancellationToken cancel) =>
        $"End of {await MeetupTitleMessages.OfAsync(db, job.SubjectId, cancel)}";
}
