using LibrarianBot.LiveMessages;
using LibrarianBot.Networks;
using LibrarianBot.Notices;
using LibrarianBot.People;
using LibrarianBot.Store;

namespace LibrarianBot.Modules;

internal static class ModuleServices
{
    /// <summary>
    /// All that a network does, and what lies below it. Needs the store's folder, NodaTime's clock, .NET's, logging and
    /// Discord's REST API.
    /// </summary>
    public static FeatureBuilder AddFeatures(
        this IServiceCollection services,
        FeatureSet features,
        ProgramSettings settings
    )
    {
        var builder = new FeatureBuilder(services, settings);
        builder
            .Table("Networks", new Network.Map())
            .Table("Members", new Member.Map())
            .Table("Notices", new Notice.Map());
        services.AddSingleton(builder.Tables);
        services.AddSingleton(provider => new NetworkSettingsCache(
            provider.GetRequiredService<StoreFile>(),
            settings.UsualZone
        ));
        services.AddSingleton<IUnitOfWorkHook>(provider =>
            provider.GetRequiredService<NetworkSettingsCache>()
        );
        services.AddSingleton<NetworkChannels>();
        services.AddScoped<MemberRoster>();
        services.AddScoped<IUnitOfWorkHook>(provider =>
            provider.GetRequiredService<MemberRoster>()
        );
        services.AddScoped<SchoolReader>();
        services.AddNotices();
        services.AddLiveMessages();
        services.AddSingleton<StartTasks>();
        features.Describe(builder);
        return builder;
    }
}
