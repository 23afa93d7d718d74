using LibrarianBot.People;
using LibrarianBot.Store;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>Finds who hosts. Inside the caller's transaction.</summary>
internal sealed class MeetupHosts(LibraryDb db, MemberRoster roster, SchoolReader schools)
{
    /// <summary>Puts a place and a host into a meetup, or says why not.</summary>
    public async Task<Changing?> PutAsync(
        Meetup meetup,
        MeetupPlace place,
        CancellationToken cancel
    )
    {
        var host = place.Host is { } person
            ? await SeeAsync(meetup.NetworkId, person, cancel)
            : null;
        return place.PutInto(meetup, host, await schools.MembersAtAsync(cancel));
    }

    /// <summary>A meetup can only name members whom the network knows.</summary>
    private async Task<Member> SeeAsync(long networkId, HostPerson person, CancellationToken cancel)
    {
        var caller = new Caller(networkId, person.MemberId, person.DisplayName, false);
        var host = await roster.SeeAsync(caller, cancel);
        await db.SaveChangesAsync(cancel);
        return host;
    }
}
