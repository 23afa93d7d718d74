using LibrarianBot.Features.BookLists;
using LibrarianBot.Features.Feeds;
using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.Networks;
using LibrarianBot.Features.PdLog;
using LibrarianBot.Features.People;
using LibrarianBot.Features.Reminders;
using LibrarianBot.Features.Terms;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features;

internal static class FeatureServices
{
    /// <summary>All that a network does. Needs the store, <see cref="IClock"/>, logging and Discord's REST API.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="usualZone">The zone of networks that have chosen none.</param>
    /// <param name="publicUrl">Where the program is reached from outside, or null.</param>
    public static IServiceCollection AddFeatures(
        this IServiceCollection services,
        DateTimeZone usualZone,
        Uri? publicUrl
    )
    {
        services.AddScoped(typeof(Lazy<>), typeof(WhenNeeded<>));
        services.AddSingleton(provider => new NetworkSettingsCache(
            provider.GetRequiredService<StoreFile>(),
            usualZone
        ));
        services.AddNotices();
        services.AddReminders();
        services.AddScoped<NetworkService>();
        services.AddSingleton<NetworkChannelMessages>();
        services.AddTerms();
        services.AddScoped<MemberRoster>();
        services.AddScoped<MemberService>();
        services.AddScoped<SchoolReader>();
        services.AddScoped<BookListService>();
        services.AddScoped<TitleService>();
        services.AddScoped<BookListReader>();
        services.AddScoped<OpenListReader>();
        services.AddScoped<PostedLists>();
        services.AddScoped<ListShowingMessages>();
        services.AddScoped<ListAnswersCommands>();
        services.AddSingleton<ListOpeningService>();
        services.AddSingleton<ListRequestCommands>();
        services.AddSingleton<PostedListMessages>();
        services.AddSingleton<ListBoard>();
        services.AddHostedService(provider => provider.GetRequiredService<ListBoard>());
        services.AddPdLog();
        services.AddMeetups();
        services.AddFeeds(publicUrl);
        services.AddSingleton<WarmUp>();
        return services;
    }

    /// <summary>A service that is made when it is first used.</summary>
    private sealed class WhenNeeded<T>(IServiceProvider services)
        : Lazy<T>(services.GetRequiredService<T>)
        where T : notnull;
}
