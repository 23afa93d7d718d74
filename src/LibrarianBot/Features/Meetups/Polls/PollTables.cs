using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>What is kept, by its name in the store.</summary>
internal static class PollTables
{
    extension(LibraryDb db)
    {
        public DbSet<MeetupPoll> MeetupPolls => db.Set<MeetupPoll>();
        public DbSet<PollSlot> PollSlots => db.Set<PollSlot>();
        public DbSet<PollAnswer> PollAnswers => db.Set<PollAnswer>();
    }
}
