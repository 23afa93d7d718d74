using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.People;

/// <summary>Names and schools, not bare handles.</summary>
internal sealed class MemberService(LibraryDb db, UnitOfWork work)
{
    public async Task<Member?> FindAsync(Caller caller, CancellationToken cancel) =>
        await db
            .Members.AsNoTracking()
            .FirstOrDefaultAsync(member => member.MemberId == caller.MemberId, cancel);

    public Task<Member> IntroduceAsync(
        Caller caller,
        string? name,
        string? school,
        CancellationToken cancel
    ) =>
        work.RunAsync(
            caller,
            async rows =>
            {
                var member = await rows.Members.FirstAsync(
                    row => row.MemberId == caller.MemberId,
                    cancel
                );
                member.Introduce(name, school);
                return member;
            },
            cancel
        );
}
