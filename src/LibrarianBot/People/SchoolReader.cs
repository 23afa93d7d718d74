using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.People;

/// <summary>Reads who is at which school.</summary>
internal sealed class SchoolReader(LibraryDb db)
{
    /// <summary>Who is at a school; nobody where two are, since who hosts isn't plain then.</summary>
    public async Task<Func<string, long?>> MembersAtAsync(CancellationToken cancel)
    {
        var people = await db
            .Members.AsNoTracking()
            .Where(member => member.School != null)
            .ToListAsync(cancel);
        var at = people.ToLookup(member => PlainText.Fold(member.School!), StringComparer.Ordinal);
        return school => at[PlainText.Fold(school)].ToList() is [var only] ? only.MemberId : null;
    }
}
