using LibrarianBot.Notices;

namespace LibrarianBot.Features.Meetups.Reminding;

internal static class RemindingServices
{
    /// <summary>What members are told of a meetup by notices.</summary>
    public static IServiceCollection AddMeetupReminding(this IServiceCollection services)
    {
        services.AddNoticeKind<MeetupReminderMessages>(MeetupKinds.Reminder);
        services.AddNoticeKind<MeetupNudgeMessages>(MeetupKinds.Nudge);
        services.AddNoticeKind<MeetupChangeMessages>(MeetupKinds.Change);
        services.AddNoticeKind<MeetupReplanMessages>(MeetupKinds.Replan);
        return services;
    }
}
