using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LibrarianBot.Store;

/// <summary>
/// Everything a network keeps. Sees the rows of one network only: the one chosen for the scope.
/// </summary>
/// <param name="options">How the database is reached.</param>
/// <param name="network">The scope's network.</param>
/// <param name="tables">What is kept; each part of the program names its own.</param>
internal abstract class LibraryDb(
    DbContextOptions options,
    CurrentNetwork network,
    StoreTables tables
) : DbContext(options)
{
    private readonly HashSet<NetworkRow> _changed = [];

    /// <summary>The tables, which the model is made of.</summary>
    public StoreTables Tables => tables;

    /// <summary>What was added, changed or removed since the last <see cref="BeginWriteAsync"/>.</summary>
    public IReadOnlyCollection<NetworkRow> Changed => _changed;

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

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        tables.ApplyTo(this, modelBuilder);

    /// <summary>Begins a transaction that may write. Waits for other programs without holding a thread.</summary>
    /// <remarks>For <see cref="UnitOfWork"/>, which gives the program's own writers their turns.</remarks>
    public virtual Task BeginWriteAsync(CancellationToken cancel)
    {
        _changed.Clear();
        ChangeTracker.Clear();
        return Task.CompletedTask;
    }

    /// <summary>
    /// Until it is disposed all that is read belongs together, whatever others write meanwhile. Inside another, or inside
    /// a transaction that writes, it is that one.
    /// </summary>
    public abstract Task<IAsyncDisposable> ReadAsync(CancellationToken cancel);

    public abstract Task CommitWriteAsync();

    public abstract Task RollBackWriteAsync();

    /// <summary>The only way into the model, so that no table can be without its network's filter.</summary>
    internal void Own<T>(ModelBuilder model, string name, IEntityTypeConfiguration<T> map)
        where T : NetworkRow
    {
        model.ApplyConfiguration(map);
        model.Entity<T>().ToTable(name);
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

            _changed.Add(row.Entity);
            if (row.State == EntityState.Modified)
            {
                row.Entity.Version++;
            }
        }
    }
}
