using LibrarianBot.Hosting.TryOut;
using LibrarianBot.Notices;
using NodaTime;

namespace LibrarianBot.Hosting;

internal static class HostingServices
{
    /// <summary>One clock in .NET's and NodaTime's form: the machine's, or the one given.</summary>
    public static IServiceCollection AddClock(this IServiceCollection services, TimeProvider? given)
    {
#pragma warning disable RS0030 // The wiring is the one place that names the system's clock.
        var time = given ?? TimeProvider.System;
#pragma warning restore RS0030
        services.AddSingleton(time);
        services.AddSingleton<IClock>(new TimeProviderClock(time));
        return services;
    }

    /// <summary>What stands between Discord and the features.</summary>
    public static IServiceCollection AddHosting(
        this IServiceCollection services,
        Settings settings,
        DataFolder folder,
        StandIn? standIn
    )
    {
        services.AddSingleton(settings);
        services.AddSingleton(new Announcement(folder, standIn?.Page));
        services.AddSingleton<Ending>();
        services.AddSingleton<Readiness>();
        services.AddSingleton<Registration>();
        services.AddSingleton<InterestWatch>();
        services.AddSingleton<GatewayBridge>();
        if (standIn is not null)
        {
            services.AddHostedService<DemoRecords>();
            services.AddHostedService(provider => new ClockWatch(
                standIn,
                provider.GetRequiredService<NoticeAlarm>()
            ));
        }

        services.AddHostedService<DiscordService>();
        services.AddHostedService<WarmUpService>();
        services.AddHostedService<NoticeService>();
        return services;
    }
}
