using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Terms;

/// <summary>What is kept, by its name in the store.</summary>
internal static class TermTables
{
    extension(LibraryDb db)
    {
        public DbSet<OwnTerm> OwnTerms => db.Set<OwnTerm>();
        public DbSet<ClosedDay> ClosedDays => db.Set<ClosedDay>();
    }
}
