using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Notices;

internal static class NoticeTables
{
    extension(LibraryDb db)
    {
        public DbSet<Notice> Notices => db.Set<Notice>();
    }
}
