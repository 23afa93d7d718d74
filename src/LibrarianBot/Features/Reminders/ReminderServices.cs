using LibrarianBot.Notices;

namespace LibrarianBot.Features.Reminders;

internal static class ReminderServices
{
    /// <summary>What members and coordinators see of the outbox, and set in it.</summary>
    public static IServiceCollection AddReminders(this IServiceCollection services)
    {
        services.AddScoped<ReminderService>();
        services.AddScoped<KeptReminderMessages>();
        services.AddScoped<NoticeWords>();
        services.AddScoped<NoticeReader>();
        services.AddScoped<FailedNoticeService>();
        return services.AddNotice<SampleReminderNotice>(SampleReminderNotice.Kind);
    }
}
