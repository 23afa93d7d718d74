using LibrarianBot.Features.Meetups.Agenda;
using LibrarianBot.Features.Meetups.Announcement;
using LibrarianBot.Features.Meetups.Changes;
using LibrarianBot.Features.Meetups.Minutes;
using LibrarianBot.Features.Meetups.Polls;
using LibrarianBot.Features.Meetups.Presence;
using LibrarianBot.Features.Meetups.Reminding;
using LibrarianBot.Features.Meetups.Replies;
using LibrarianBot.Notices;

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
        services.AddScoped<MeetupTroubles>();
        services.AddScoped<ThreadMessages>();
        services.AddScoped<ScheduledEventMessages>();
        services.AddScoped<MeetupShowingMessages>();
        services.AddScoped<AnnouncingService>();
        services.AddNotice<AnnounceNotice>(MeetupKinds.Announce);
        services.AddNotice<TroubleNotice>(MeetupKinds.Trouble);
        services.AddMeetupReplies();
        services.AddSingleton<MeetupZoneRules>();
        services.AddSingleton<MeetupBoard>();
        services.AddHostedService(provider => provider.GetRequiredService<MeetupBoard>());
        services.AddMeetupPolls();
        services.AddScoped<WaitingList>();
        services.AddMeetupReminding();
        services.AddMeetupChanges();
        return services.AddAgendas().AddPresence().AddMinutes();
    }
}
