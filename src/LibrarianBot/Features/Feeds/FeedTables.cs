using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Feeds;

/// <summary>What is kept, by its name in the store.</summary>
internal static class FeedTables
{
    extension(LibraryDb db)
    {
        public DbSet<CalendarFeed> CalendarFeeds => db.Set<CalendarFeed>();
    }
}
