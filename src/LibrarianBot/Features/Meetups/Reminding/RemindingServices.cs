using LibrarianBot.Notices;

namespace LibrarianBot.Features.Meetups.Reminding;

internal static class RemindingServices
{
    /// <summary>What members are told of a meetup by notices.</summary>
    public static IServiceCollection AddMeetupReminding(this IServiceCollection services)
    {
        services.AddNotice<MeetupReminderNotice>(MeetupKinds.Reminder);
        services.AddNotice<MeetupNudgeNotice>(MeetupKinds.Nudge);
        services.AddNotice<MeetupChangeNotice>(MeetupKinds.Change);
        services.AddJob<NudgeJob>(MeetupKinds.NudgeAll);
        services.AddJob<ReplanRemindersJob>(MeetupKinds.Replan);
        return services;
    }
}
