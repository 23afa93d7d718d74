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
        services.AddNotice<CodeNotice>(MeetupKinds.Code);
        services.AddNotice<AttendedNotice>(MeetupKinds.Attended);
        return services;
    }
}
