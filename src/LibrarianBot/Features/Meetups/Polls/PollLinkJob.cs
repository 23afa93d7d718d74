using LibrarianBot.Features.Meetups.Reminding;
using LibrarianBot.Notices;
using LibrarianBot.Store;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>Has a poll's message lead to the announcement, which wasn't there when its time was chosen.</summary>
internal sealed class PollLinkJob(LibraryDb db, PostedPolls polls, PollBoard board) : IJob
{
    public async Task<JobResult> RunAsync(Notice job, CancellationToken cancel)
    {
        if (await polls.ChangedAsync(job.SubjectId, cancel) is not { } pollId)
        {
            return new JobResult.NotNeeded("No poll became that meetup.");
        }

        board.Changed(job.NetworkId, pollId);
        return new JobResult.Done("The poll's message leads to the announcement.");
    }

    public async Task<string> DescribeAsync(Notice job, CancellationToken cancel) =>
        $"The way from the poll to {await MeetupTitleMessages.OfAsync(db, job.SubjectId, cancel)}";
}
