using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Networks;
using LibrarianBot.People;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Interactions;

/// <summary>From Discord's terms to the features' own.</summary>
internal static class InvocationCaller
{
    extension(Invocation from)
    {
        /// <summary>Who asks, the network's role for coordinators included.</summary>
        public Caller Caller(IServiceProvider services) =>
            from.MemberUnder(from.Settings(services));

        /// <summary>What the network chose.</summary>
        public NetworkSettings Settings(IServiceProvider services) =>
            services.GetRequiredService<NetworkSettingsCache>().Of((long)from.GuildId.Value);

        /// <summary>Now, in the network's zone.</summary>
        public Today Today(IServiceProvider services) =>
            new(
                services.GetRequiredService<IClock>().GetCurrentInstant(),
                from.Settings(services).Zone
            );

        /// <summary>Who asks; a coordinator is whoever may manage the server.</summary>
        public Caller Member => from.MemberUnder(null);

        /// <summary>Who asks, where the network may have named a role for its coordinators.</summary>
        public Caller MemberUnder(NetworkSettings? settings) =>
            new(
                (long)from.GuildId.Value,
                (long)from.User.Id.Value,
                from.DisplayName,
                (from.Permissions & (Permissions.ManageGuild | Permissions.Administrator))
                    != Permissions.None
                    || from.Holds(settings?.CoordinatorRoleId)
            );

        private bool Holds(long? roleId) =>
            roleId is { } id
            && from.Interaction.Member?.Roles.Contains(new Snowflake((ulong)id)) == true;
    }
}
