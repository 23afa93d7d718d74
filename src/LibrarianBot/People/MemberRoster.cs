using LibrarianBot.Networks;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.People;

/// <summary>Who is in the network, noticed as they come.</summary>
internal sealed class MemberRoster(LibraryDb db, IClock clock) : IUnitOfWorkHook
{
    public Task BeganAsync(LibraryDb db, Caller caller, CancellationToken cancel) =>
        SeeAsync(caller, cancel);

    /// <summary>
    /// The row of whoever asks, with their network's, made where missing. Inside the caller's transaction; the caller saves.
    /// </summary>
    public async Task<Member> SeeAsync(Caller caller, CancellationToken cancel)
    {
        var name = PlainText.OneLine(caller.DisplayName, Member.LongestName);
        var member = await db.Members.FirstOrDefaultAsync(
            row => row.MemberId == caller.MemberId,
            cancel
        );
        if (member is null)
        {
            await SeeNetworkAsync(caller, cancel);
            member = new Member(caller.NetworkId, caller.MemberId, name);
            db.Add(member);
        }

        member.Seen(name, caller.IsCoordinator);
        return member;
    }

    private async Task SeeNetworkAsync(Caller caller, CancellationToken cancel)
    {
        if (!await db.Networks.AnyAsync(cancel))
        {
            db.Add(new Network(caller.NetworkId, clock.GetCurrentInstant()));
            // The index triggers read the network's slot, so its row goes in first.
            await db.SaveChangesAsync(cancel);
        }
    }
}
