using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Features.Meetups;

/// <summary>What is kept, by its name in the store.</summary>
internal static class MeetupTables
{
    extension(LibraryDb db)
    {
        public DbSet<Meetup> Meetups => db.Set<Meetup>();
        public DbSet<MeetupReply> MeetupReplies => db.Set<MeetupReply>();
        public DbSet<MeetupRule> MeetupRules => db.Set<MeetupRule>();
        public DbSet<MeetupRuleHost> MeetupRuleHosts => db.Set<MeetupRuleHost>();
    }
}
