using Microsoft.EntityFrameworkCore;

namespace LibrarianBot.Store;

/// <summary>Keeps the options that every scope's context shares, made when the first one is asked for.</summary>
internal sealed class LibraryDbFactory(StoreFile file, StoreTables tables)
{
    private readonly Lazy<DbContextOptions> _options = new(() => SqliteLibraryDb.OptionsFor(file));

    public LibraryDb Create(CurrentNetwork network) =>
        new SqliteLibraryDb(_options.Value, network, tables);
}
