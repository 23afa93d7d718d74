using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.BookLists;

/// <summary>What is kept, by its name in the store.</summary>
internal static class BookListTables
{
    extension(LibraryDb db)
    {
        public DbSet<BookList> BookLists => db.Set<BookList>();
        public DbSet<BookListEntry> BookListEntries => db.Set<BookListEntry>();
        public DbSet<TitleSuggestion> Suggestions => db.Set<TitleSuggestion>();
        public DbSet<Holding> Holdings => db.Set<Holding>();
    }
}
