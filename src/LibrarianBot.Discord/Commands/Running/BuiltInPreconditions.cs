using LibrarianBot.Discord.Commands.Discovery;

namespace LibrarianBot.Discord.Commands.Running;

/// <summary>Decides whether a command may run at all. Discord's own settings are a default that servers override, so nothing rests on them.</summary>
internal sealed class BuiltInPreconditions(MemberRateLimit limit)
{
    /// <summary>The sentence for who may not, or null.</summary>
    public string? Refusal(Interaction interaction, Handler? handler)
    {
        if (handler is null)
        {
            return interaction.Type == InteractionType.ApplicationCommand
                ? Sentences.UnknownCommand
                : Sentences.Gone(interaction);
        }

        // In a direct message what they may do is looked up later, before the method is called.
        var isDirect = interaction.GuildId is null && handler.InDirectMessages;
        var user = isDirect ? interaction.User : interaction.Member?.User;
        if (user is null || (interaction.GuildId is null && !isDirect))
        {
            return Sentences.OnlyInServers;
        }

        if (!limit.TryTake(user.Id))
        {
            return Sentences.TooFast;
        }

        return isDirect || MayUse(interaction, handler)
            ? null
            : Sentences.NotAllowed(handler.Required);
    }

    /// <summary>Whether who asks has the permissions that the method demands.</summary>
    public static bool MayUse(Interaction interaction, Handler handler)
    {
        var has = interaction.Member?.Permissions ?? Permissions.None;
        return has.HasFlag(Permissions.Administrator) || has.HasFlag(handler.Required);
    }
}
