using LibrarianBot.Discord.Commands.Discovery;
using LibrarianBot.Discord.Commands.Running;
using LibrarianBot.Discord.Rest;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace LibrarianBot.Discord.Commands;

/// <summary>Registers the running of commands with the services.</summary>
public static class CommandServices
{
    /// <summary>
    /// Adds <see cref="CommandDispatcher"/> and <see cref="CommandRegistrar"/>. Needs <see cref="IDiscordRest"/>,
    /// <see cref="TimeProvider"/> and logging.
    /// </summary>
    /// <remarks>The modules are read, and found wanting, when one of the two is first asked for.</remarks>
    /// <param name="services">The services to add to.</param>
    /// <param name="configure">Names the modules.</param>
    public static IServiceCollection AddDiscordCommands(
        this IServiceCollection services,
        Action<CommandOptions> configure
    )
    {
        var options = new CommandOptions();
        configure(options);
        foreach (var module in options.Modules)
        {
            services.TryAddTransient(module);
        }

        foreach (var reader in options.TypeReaders.Values)
        {
            services.TryAddTransient(reader);
        }

        services.AddMetrics();
        services.AddSingleton(_ => CommandTable.Read(options));
        services.AddSingleton(provider => NewDispatcher(provider, options));
        services.AddSingleton(provider => new CommandRegistrar(
            provider.GetRequiredService<CommandTable>(),
            provider.GetRequiredService<IDiscordRest>(),
            provider.GetRequiredService<ILogger<CommandRegistrar>>()
        ));
        return services;
    }

    private static CommandDispatcher NewDispatcher(
        IServiceProvider services,
        CommandOptions options
    )
    {
        var time = services.GetRequiredService<TimeProvider>();
        return new CommandDispatcher(
            services.GetRequiredService<CommandTable>(),
            new HandlerInvoker(services.GetRequiredService<IServiceScopeFactory>(), options),
            new BuiltInPreconditions(new MemberRateLimit(options.MaxPerMember, time)),
            services.GetRequiredService<IDiscordRest>(),
            time,
            new InteractionReport(
                new InteractionMetrics(
                    services.GetRequiredService<System.Diagnostics.Metrics.IMeterFactory>()
                ),
                time,
                services.GetRequiredService<ILogger<CommandDispatcher>>()
            )
        );
    }
}
