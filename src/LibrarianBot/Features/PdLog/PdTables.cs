using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.PdLog;

/// <summary>What is kept, by its name in the store.</summary>
internal static class PdTables
{
    extension(LibraryDb db)
    {
        public DbSet<PdEntry> PdEntries => db.Set<PdEntry>();
        public DbSet<PdGoal> PdGoals => db.Set<PdGoal>();
    }
}
