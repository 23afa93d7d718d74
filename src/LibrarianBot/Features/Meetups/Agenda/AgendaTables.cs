using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Meetups.Agenda;

/// <summary>What is kept, by its name in the store.</summary>
internal static class AgendaTables
{
    extension(LibraryDb db)
    {
        public DbSet<AgendaItem> AgendaItems => db.Set<AgendaItem>();
    }
}
