using LibrarianBot.Store.Search;

namespace LibrarianBot.Store;

internal static class StoreServices
{
    /// <summary>The store in a folder: <see cref="LibraryDb"/> and <see cref="CurrentNetwork"/> for each scope, and the search.</summary>
    /// <remarks>
    /// A factory and not AddDbContext: Entity Framework is first touched when somebody asks for a
    /// <see cref="LibraryDb"/>, not when the program starts.
    /// </remarks>
    public static IServiceCollection AddLibraryStore(
        this IServiceCollection services,
        string dataFolder
    )
    {
        var file = new StoreFile(dataFolder);
        services.AddSingleton(file);
        services.AddSingleton(provider => new LibraryDbFactory(
            file,
            provider.GetRequiredService<StoreTables>()
        ));
        services.AddScoped<CurrentNetwork>();
        services.AddScoped(provider =>
            provider
                .GetRequiredService<LibraryDbFactory>()
                .Create(provider.GetRequiredService<CurrentNetwork>())
        );
        services.AddSingleton<WritersTurn>();
        services.AddScoped<UnitOfWork>();
        services.AddSingleton<StoreWarmUp>();
        services.AddSingleton<SearchReaders>();
        services.AddSingleton<TitleSearch>();
        return services;
    }
}
