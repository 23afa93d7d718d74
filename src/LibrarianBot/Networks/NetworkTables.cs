using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Networks;

internal static class NetworkTables
{
    extension(LibraryDb db)
    {
        public DbSet<Network> Networks => db.Set<Network>();
    }
}
