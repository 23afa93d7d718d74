using LibrarianBot.Notices;

namespace LibrarianBot.Features.Meetups.Polls;

internal static class PollServices
{
    /// <summary>Finding a date where there is no rule.</summary>
    public static IServiceCollection AddMeetupPolls(this IServiceCollection services)
    {
        services.AddSingleton<PollDrafts>();
        services.AddScoped<PollDraftReader>();
        services.AddScoped<PollReader>();
        services.AddScoped<PollPlans>();
        services.AddScoped<PollService>();
        services.AddScoped<PollAnswerService>();
        services.AddScoped<PollChoiceService>();
        services.AddScoped<PostedPolls>();
        services.AddScoped<PollShowingMessages>();
        services.AddSingleton<PollBoard>();
        services.AddHostedService(provider => provider.GetRequiredService<PollBoard>());
        return services
            .AddJob<PollNudgeJob>(MeetupKinds.PollNudgeAll)
            .AddNotice<PollNudgeNotice>(MeetupKinds.PollNudge)
            .AddJob<PollCloseJob>(MeetupKinds.PollClose)
            .AddNotice<PollResultNotice>(MeetupKinds.PollResult)
            .AddJob<PollLinkJob>(MeetupKinds.PollLink)
            .AddNotice<PollChosenNotice>(MeetupKinds.PollChosen);
    }
}
