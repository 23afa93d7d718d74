using LibrarianBot.Discord.Commands;
using LibrarianBot.Interactions;
using LibrarianBot.Modules;
using LibrarianBot.Store;

namespace LibrarianBot.Hosting;

/// <summary>Which commands there are, and what each finds when it runs.</summary>
internal static class CommandSetup
{
    public static void Configure(CommandOptions options, FeatureBuilder features)
    {
        features.Configure(options);
        options
            .Provide(static (services, from) => from.Caller(services))
            .Provide(static (services, from) => from.Settings(services))
            .Provide(static (services, from) => from.Today(services));
        options.OnScope = static (services, interaction) =>
            services
                .GetRequiredService<CurrentNetwork>()
                .Set((long)(interaction.GuildId?.Value ?? 0));
        options.MemberAt = MemberLookup.FindAsync;
    }
}
