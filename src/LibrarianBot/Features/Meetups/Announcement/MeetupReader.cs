using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Meetups.Announcement;

/// <summary>Reads a meetup with its answers.</summary>
internal sealed class MeetupReader(LibraryDb db)
{
    /// <summary>The meetup alone. Null where the network has no such meetup.</summary>
    public Task<Meetup?> FindAsync(long meetupId, CancellationToken cancel) =>
        db.Meetups.AsNoTracking().FirstOrDefaultAsync(row => row.Id == meetupId, cancel);

    /// <summary>Null where the network has no such meetup.</summary>
    public async Task<MeetupCard?> CardAsync(long meetupId, CancellationToken cancel)
    {
        if (await FindAsync(meetupId, cancel) is not { } meetup)
        {
            return null;
        }

        var answers = await (
            from reply in db.MeetupReplies.AsNoTracking()
            join member in db.Members.AsNoTracking() on reply.MemberId equals member.MemberId
            where reply.MeetupId == meetupId && reply.Answer != null
            orderby reply.AnsweredAt, reply.Id
            select new MemberReply(reply, member)
        ).ToListAsync(cancel);
        var known = await db.Members.CountAsync(cancel);
        return new MeetupCard(meetup, answers) { Silent = known - answers.Count };
    }
}
