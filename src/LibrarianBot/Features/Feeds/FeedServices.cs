namespace LibrarianBot.Features.Feeds;

internal static class FeedServices
{
    /// <summary>Calendars to subscribe to. Needs the store, the members' roster, the networks' settings and the clock.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="publicUrl">Where the program is reached from outside, or null.</param>
    public static IServiceCollection AddFeeds(this IServiceCollection services, Uri? publicUrl)
    {
        services.AddSingleton(new FeedAddresses(publicUrl));
        services.AddSingleton<FeedStore>();
        services.AddSingleton<FeedReader>();
        services.AddSingleton<FeedLimits>();
        services.AddScoped<FeedService>();
        return services;
    }
}
