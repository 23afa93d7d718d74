using LibrarianBot.Features.Meetups.Announcement;

namespace LibrarianBot.Features.Meetups;

internal static class MeetupServices
{
    /// <summary>All about meetups. Needs the notices, the terms and the members.</summary>
    public static IServiceCollection AddMeetups(this IServiceCollection services)
    {
        services.AddScoped<MeetupPlans>();
        services.AddScoped<RuleOccurrences>();
        services.AddScoped<MeetupRuleWriting>();
        services.AddScoped<MeetupRuleDraftService>();
        services.AddScoped<MeetupRuleService>();
        services.AddScoped<OutlookReader>();
        services.AddScoped<MeetupReader>();
        services.AddScoped<AnnouncedMeetups>();
        services.AddScoped<MeetupShowingMessages>();
        services.AddSingleton<MeetupBoard>();
        services.AddHostedService(provider => provider.GetRequiredService<MeetupBoard>());
        return services;
    }
}
