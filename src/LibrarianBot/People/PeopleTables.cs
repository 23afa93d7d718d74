using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.People;

internal static class PeopleTables
{
    extension(LibraryDb db)
    {
        public DbSet<Member> Members => db.Set<Member>();
    }
}
