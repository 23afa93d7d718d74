using LibrarianBot.Store;

namespace LibrarianBot.Notices;

internal static class NoticeServices
{
    /// <summary>The outbox. Needs the store, <see cref="NodaTime.IClock"/>, logging and Discord's REST API.</summary>
    public static IServiceCollection AddNotices(this IServiceCollection services)
    {
        services.AddSingleton<NoticeAlarm>();
        services.AddSingleton<IUnitOfWorkHook>(provider =>
            provider.GetRequiredService<NoticeAlarm>()
        );
        services.AddScoped<NoticePlanner>();
        services.AddSingleton<NoticeQueue>();
        services.AddSingleton<SentMessageSearch>();
        services.AddSingleton<MessagePoster>();
        services.AddSingleton<DirectMessageSender>();
        services.AddSingleton<NoticeDelivery>();
        services.AddSingleton<NoticeRecorder>();
        services.AddSingleton<NoticeProcessor>();
        services.AddSingleton<NoticeSender>();
        return services;
    }

    /// <summary>Says who renders the notices of a kind.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="kind">The kind as <see cref="Notice.Kind"/> has it; kept in rows, so it never changes.</param>
    public static IServiceCollection AddNotice<T>(this IServiceCollection services, string kind)
        where T : class, INoticeRenderer => services.AddKeyedScoped<INoticeRenderer, T>(kind);

    /// <summary>Says which job a kind is.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="kind">The kind as <see cref="Notice.Kind"/> has it; kept in rows, so it never changes.</param>
    public static IServiceCollection AddJob<T>(this IServiceCollection services, string kind)
        where T : class, IJob => services.AddKeyedScoped<IJob, T>(kind);
}
