using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>What is kept, by its name in the store.</summary>
internal static class MinutesTables
{
    extension(LibraryDb db)
    {
        public DbSet<MeetupAction> MeetupActions => db.Set<MeetupAction>();
        public DbSet<MeetupMinutes> MeetupMinutes => db.Set<MeetupMinutes>();
        public DbSet<MinutesFile> MinutesFiles => db.Set<MinutesFile>();
    }
}
