using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Meetups.Presence;

/// <summary>Members' rows of a meetup, made where they said nothing before. Inside the caller's transaction.</summary>
internal sealed class PresenceRows(LibraryDb db)
{
    public async Task<MeetupReply> OfAsync(Meetup meetup, long memberId, CancellationToken cancel)
    {
        var reply = await db.MeetupReplies.FirstOrDefaultAsync(
            row => row.MeetupId == meetup.Id && row.MemberId == memberId,
            cancel
        );
        if (reply is null)
        {
            reply = new MeetupReply(meetup.NetworkId, meetup.Id, memberId);
            db.Add(reply);
        }

        return reply;
    }

    /// <summary>Those of everybody who was there.</summary>
    public Task<List<MeetupReply>> PresentAsync(long meetupId, CancellationToken cancel) =>
        db
            .MeetupReplies.Where(row => row.MeetupId == meetupId && row.PresentFrom != null)
            .ToListAsync(cancel);
}
