using LibrarianBot.Notices;

namespace LibrarianBot.Features.Meetups.Presence;

internal static class PresenceServices
{
    /// <summary>Who is and was there.</summary>
    public static IServiceCollection AddPresence(this IServiceCollection services)
    {
        services.AddScoped<PresenceRows>();
        services.AddScoped<PresenceRecords>();
        services.AddScoped<PresenceService>();
        services.AddScoped<MarkingService>();
        services.AddScoped<AttendanceReader>();
        services.AddNoticeKind<CodeMessages>(MeetupKinds.Code);
        services.AddNoticeKind<AttendedMessages>(MeetupKinds.Attended);
        return services;
    }
}
