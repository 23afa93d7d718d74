using LibrarianBot.Hosting;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.People;

/// <summary>Names and schools, not bare handles.</summary>
internal sealed class MemberService(LibraryDb db, MemberRoster roster)
{
    public async Task<Member?> FindAsync(Caller caller, CancellationToken cancel) =>
        await db
            .Members.AsNoTracking()
            .FirstOrDefaultAsync(member => member.MemberId == caller.MemberId, cancel);

    public async Task<Member> IntroduceAsync(
        Caller caller,
        string? name,
        string? school,
        CancellationToken cancel
    )
    {
        await using var write = await db.Database.BeginTransactionAsync(cancel);
        var member = await roster.SeeAsync(caller, cancel);
        member.Introduce(name, school);
        await db.SaveChangesAsync(cancel);
        await write.CommitAsync(cancel);
        return member;
    }
}
