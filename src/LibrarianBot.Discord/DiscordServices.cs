using LibrarianBot.Discord.Gateway;
using LibrarianBot.Discord.Rest;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LibrarianBot.Discord;

/// <summary>Adds the client to a program.</summary>
public static class DiscordServices
{
    /// <summary>
    /// Adds <see cref="IDiscordRest"/> and <see cref="IDiscordGateway"/>, one of each for the program's life.
    /// Needs a <see cref="TimeProvider"/> and logging.
    /// </summary>
    /// <param name="services">The program's services.</param>
    /// <param name="configure">Sets options; binding the configuration's <c>Discord</c> section is the host's affair.</param>
    public static IServiceCollection AddDiscord(
        this IServiceCollection services,
        Action<DiscordOptions>? configure = null
    )
    {
        var options = services.AddOptions<DiscordOptions>();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.AddSingleton(provider => new RestClient(
            RestTransport.Sockets(),
            provider.GetRequiredService<IOptions<DiscordOptions>>().Value,
            provider.GetRequiredService<TimeProvider>(),
            Random.Shared,
            provider.GetRequiredService<ILogger<DiscordRest>>()
        ));
        services.AddSingleton<IDiscordRest, DiscordRest>();
        services.AddSingleton<IDiscordGateway>(provider => new DiscordGateway(
            provider.GetRequiredService<IDiscordRest>(),
            provider.GetRequiredService<IOptions<DiscordOptions>>().Value,
            provider.GetRequiredService<TimeProvider>(),
            Random.Shared,
            provider.GetRequiredService<ILogger<DiscordGateway>>()
        ));
        return services;
    }
}
