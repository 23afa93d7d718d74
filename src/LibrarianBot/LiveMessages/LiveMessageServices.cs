using LibrarianBot.Notices;
using LibrarianBot.Store;

namespace LibrarianBot.LiveMessages;

internal static class LiveMessageServices
{
    public static void AddLiveMessages(this IServiceCollection services)
    {
        services.AddSingleton<LiveMessageKeeper>();
        services.AddHostedService(provider => provider.GetRequiredService<LiveMessageKeeper>());
        services.AddSingleton<IUnitOfWorkHook>(provider =>
            provider.GetRequiredService<LiveMessageKeeper>()
        );
        services.AddScoped<LiveMessagePoster>();
        services.AddScoped<LiveMessageTrouble>();
        services.AddNotice<LiveMessageTroubleNotice>(LiveMessageTrouble.Kind);
    }
}
