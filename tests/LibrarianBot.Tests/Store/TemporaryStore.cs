using LibrarianBot.Features;
using LibrarianBot.Modules;
using LibrarianBot.Networks;
using LibrarianBot.People;
using LibrarianBot.Store;
using LibrarianBot.Store.Search;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Store;

/// <summary>A real SQLite file in a folder that goes away with the test.</summary>
internal sealed class TemporaryStore : IDisposable
{
    public const long Bayside = 1001;
    public const long Hilltop = 2002;
    public const long Aroha = 1;
    public const long Ben = 2;
    public static readonly Instant Start = Instant.FromUtc(2026, 11, 23, 1, 0);

    /// <summary>Those of the whole program.</summary>
    public static readonly StoreTables Tables = new ServiceCollection()
        .AddFeatures(AllFeatures.Set, new ProgramSettings(DateTimeZone.Utc, null))
        .Tables;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("librarian-");
    private readonly LibraryDbFactory _factory;
    private readonly SearchReaders _readers;

    public TemporaryStore()
    {
        File = new StoreFile(_folder.FullName);
        _factory = new LibraryDbFactory(File, Tables);
        _readers = new SearchReaders(File);
        Search = new TitleSearch(_readers);
    }

    public StoreFile File { get; }
    public string Folder => _folder.FullName;
    public TitleSearch Search { get; }

    public LibraryDb Of(long networkId)
    {
        var network = new CurrentNetwork();
        network.Set(networkId);
        return _factory.Create(network);
    }

    public LibraryDb OfNobody() => _factory.Create(new CurrentNetwork());

    /// <summary>Made, with two networks that have two members each.</summary>
    public static async Task<TemporaryStore> WithTwoNetworksAsync()
    {
        var store = new TemporaryStore();
        Assert.IsType<StoreOpening.Ready>(
            await StoreOpening.OpenAsync(store.File, Tables, CancellationToken.None)
        );
        foreach (var networkId in (long[])[Bayside, Hilltop])
        {
            await using var db = store.Of(networkId);
            db.Add(new Network(networkId, Start));
            db.Add(new Member(networkId, Aroha, "Aroha Ngata"));
            db.Add(new Member(networkId, Ben, "Ben Okafor"));
            await db.SaveChangesAsync();
        }

        return store;
    }

    public void Dispose()
    {
        _readers.Dispose();
        using (var connection = new SqliteConnection(File.WriteConnection))
        {
            SqliteConnection.ClearPool(connection);
        }

        _folder.Delete(recursive: true);
    }
}
