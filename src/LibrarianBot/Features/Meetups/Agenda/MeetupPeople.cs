using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Meetups.Agenda;

/// <summary>Somebody whom a coordinator or host named, as Discord describes them.</summary>
/// <param name="MemberId">Their account.</param>
/// <param name="DisplayName">The name that the server shows; null where only the id is known.</param>
internal readonly record struct NamedPerson(long MemberId, string? DisplayName);

/// <summary>Who people are to a meetup.</summary>
internal sealed class MeetupPeople(LibraryDb db, MemberRoster roster)
{
    /// <summary>What each is called among these: by the given name, unless two share it. Not escaped.</summary>
    public async Task<IReadOnlyDictionary<long, string>> NamesAsync(
        IEnumerable<long?> memberIds,
        CancellationToken cancel
    )
    {
        var ids = memberIds.OfType<long>().ToHashSet();
        var members = await db
            .Members.AsNoTracking()
            .Where(member => ids.Contains(member.MemberId))
            .ToListAsync(cancel);
        var tags = new NameTags(members);
        return members.ToDictionary(member => member.MemberId, tags.Of);
    }

    /// <summary>
    /// Whether they are known to the network: already, or from now on where Discord described them as members. Inside the
    /// caller's transaction; the caller saves.
    /// </summary>
    public async Task<bool> KnowAsync(long networkId, NamedPerson person, CancellationToken cancel)
    {
        if (person.DisplayName is { } name)
        {
            await roster.SeeAsync(new Caller(networkId, person.MemberId, name, false), cancel);
            return true;
        }

        return await db.Members.AnyAsync(member => member.MemberId == person.MemberId, cancel);
    }
}
