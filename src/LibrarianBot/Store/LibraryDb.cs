using LibrarianBot.Features.BookLists;
using LibrarianBot.Features.Feeds;
using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.Meetups.Agenda;
using LibrarianBot.Features.Meetups.Minutes;
using LibrarianBot.Features.Meetups.Polls;
using LibrarianBot.Features.Networks;
using LibrarianBot.Features.PdLog;
using LibrarianBot.Features.People;
using LibrarianBot.Features.Terms;
using LibrarianBot.Notices;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Store;

/// <summary>
/// Everything a network keeps. Sees the rows of one network only: the one chosen for the scope.
/// </summary>
internal abstract class LibraryDb(DbContextOptions options, CurrentNetwork network)
    : DbContext(options)
{
    public DbSet<Network> Networks => Set<Network>();
    public DbSet<Member> Members => Set<Member>();
    public DbSet<BookList> BookLists => Set<BookList>();
    public DbSet<BookListEntry> BookListEntries => Set<BookListEntry>();
    public DbSet<TitleSuggestion> Suggestions => Set<TitleSuggestion>();
    public DbSet<Holding> Holdings => Set<Holding>();
    public DbSet<OwnTerm> OwnTerms => Set<OwnTerm>();
    public DbSet<ClosedDay> ClosedDays => Set<ClosedDay>();
    public DbSet<Meetup> Meetups => Set<Meetup>();
    public DbSet<MeetupReply> MeetupReplies => Set<MeetupReply>();
    public DbSet<MeetupRule> MeetupRules => Set<MeetupRule>();
    public DbSet<MeetupRuleHost> MeetupRuleHosts => Set<MeetupRuleHost>();
    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();
    public DbSet<MeetupAction> MeetupActions => Set<MeetupAction>();
    public DbSet<MeetupMinutes> MeetupMinutes => Set<MeetupMinutes>();
    public DbSet<MinutesFile> MinutesFiles => Set<MinutesFile>();
    public DbSet<MeetupPoll> MeetupPolls => Set<MeetupPoll>();
    public DbSet<PollSlot> PollSlots => Set<PollSlot>();
    public DbSet<PollAnswer> PollAnswers => Set<PollAnswer>();
    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();
    public DbSet<Notice> Notices => Set<Notice>();
    public DbSet<PdEntry> PdEntries => Set<PdEntry>();
    public DbSet<PdGoal> PdGoals => Set<PdGoal>();

    /// <summary>Read by the query filter each time a query runs.</summary>
    private long CurrentNetworkId => network.Id;

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        GuardRows();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    )
    {
        GuardRows();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Instant>().HaveConversion<InstantConversion>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<LocalDateConversion>();
        configurationBuilder.Properties<LocalTime>().HaveConversion<LocalTimeConversion>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Own(modelBuilder, new Network.Map());
        Own(modelBuilder, new Member.Map());
        Own(modelBuilder, new BookList.Map());
        Own(modelBuilder, new BookListEntry.Map());
        Own(modelBuilder, new TitleSuggestion.Map());
        Own(modelBuilder, new Holding.Map());
        Own(modelBuilder, new OwnTerm.Map());
        Own(modelBuilder, new ClosedDay.Map());
        Own(modelBuilder, new Meetup.Map());
        Own(modelBuilder, new MeetupReply.Map());
        Own(modelBuilder, new MeetupRule.Map());
        Own(modelBuilder, new MeetupRuleHost.Map());
        Own(modelBuilder, new AgendaItem.Map());
        Own(modelBuilder, new MeetupAction.Map());
        Own(modelBuilder, new MeetupMinutes.Map());
        Own(modelBuilder, new MinutesFile.Map());
        Own(modelBuilder, new MeetupPoll.Map());
        Own(modelBuilder, new PollSlot.Map());
        Own(modelBuilder, new PollAnswer.Map());
        Own(modelBuilder, new CalendarFeed.Map());
        Own(modelBuilder, new Notice.Map());
        Own(modelBuilder, new PdEntry.Map());
        Own(modelBuilder, new PdGoal.Map());
    }

    /// <summary>The only way into the model, so that no table can be without its network's filter.</summary>
    private void Own<T>(ModelBuilder model, IEntityTypeConfiguration<T> map)
        where T : NetworkRow
    {
        model.ApplyConfiguration(map);
        model.Entity<T>().HasQueryFilter(row => row.NetworkId == CurrentNetworkId);
        model.Entity<T>().Property(row => row.Version).IsConcurrencyToken();
    }

    private void GuardRows()
    {
        foreach (var row in ChangeTracker.Entries<NetworkRow>())
        {
            if (row.State is EntityState.Unchanged or EntityState.Detached)
            {
                continue;
            }

            if (row.Entity.NetworkId != network.Id)
            {
                throw new InvalidOperationException(
                    $"A {row.Metadata.ClrType.Name} of another network was about to be saved."
                );
            }

            if (row.State == EntityState.Modified)
            {
                row.Entity.Version++;
            }
        }
    }
}
