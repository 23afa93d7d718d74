using LibrarianBot.Notices;

namespace LibrarianBot.Features.Meetups.Minutes;

internal static class MinutesServices
{
    /// <summary>What follows a meetup: minutes, actions, and finding them again.</summary>
    public static IServiceCollection AddMinutes(this IServiceCollection services)
    {
        services.AddScoped<ClosingService>();
        services.AddScoped<MinutesRows>();
        services.AddScoped<MinutesReader>();
        services.AddScoped<MinutesService>();
        services.AddScoped<MinutesCommands>();
        services.AddScoped<MinutesShowingMessages>();
        services.AddSingleton<MinutesBoard>();
        services.AddHostedService(provider => provider.GetRequiredService<MinutesBoard>());
        services.AddScoped<ActionWriting>();
        services.AddScoped<ActionService>();
        services.AddScoped<ActionSettlingService>();
        services.AddScoped<ActionReader>();
        services.AddScoped<ActionAnswerCommands>();
        services.AddSingleton<MeetupSearch>();
        services.AddScoped<FoundMeetupReader>();
        services.AddJob<EndMeetupJob>(MeetupKinds.End);
        services.AddNotice<MinutesWantedNotice>(MeetupKinds.Minutes);
        services.AddNotice<ActionDueNotice>(MeetupKinds.Action);
        return services;
    }
}
