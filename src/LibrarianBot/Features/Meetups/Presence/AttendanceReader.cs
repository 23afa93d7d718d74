using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Meetups.Presence;

/// <summary>Reads who was at a meetup, and who might have been.</summary>
internal sealed class AttendanceReader(LibraryDb db)
{
    public async Task<Attendance> ReadAsync(Meetup meetup, CancellationToken cancel)
    {
        var replies = await db
            .MeetupReplies.AsNoTracking()
            .Where(row => row.MeetupId == meetup.Id)
            .ToDictionaryAsync(row => row.MemberId, cancel);
        var members = await db.Members.AsNoTracking().ToListAsync(cancel);
        var tags = new NameTags(members);
        var known = members
            .OrderBy(member => member.MemberId != meetup.HostMemberId)
            .ThenBy(member => Likelihood(replies.GetValueOrDefault(member.MemberId)))
            .ThenBy(tags.Of, StringComparer.OrdinalIgnoreCase)
            .ToLookup(member =>
                replies.GetValueOrDefault(member.MemberId)?.PresentFrom is not null
            );
        return new Attendance(
            meetup,
            [.. known[true].Select(member => (member.MemberId, tags.Of(member)))],
            [.. known[false].Select(member => (member.MemberId, tags.Of(member)))]
        );
    }

    /// <summary>Who said they'd come before who said nothing before who sent apologies.</summary>
    private static int Likelihood(MeetupReply? reply) =>
        reply switch
        {
            { Comes: true } => 0,
            { IsWaiting: true } => 1,
            { Answer: MeetupAnswer.Apologies } => 3,
            _ => 2,
        };
}
