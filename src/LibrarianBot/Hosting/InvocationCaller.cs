using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Features.Networks;

namespace LibrarianBot.Hosting;

/// <summary>From Discord's terms to the features' own.</summary>
internal static class InvocationCaller
{
    extension(Invocation from)
    {
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
