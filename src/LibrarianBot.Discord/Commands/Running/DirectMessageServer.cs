using LibrarianBot.Discord.Commands.Binding;
using LibrarianBot.Discord.Commands.Discovery;

namespace LibrarianBot.Discord.Commands.Running;

/// <summary>Presses that may come from a direct message: from which server they count, and as whose.</summary>
internal static class DirectMessageServer
{
    /// <summary>The interaction with the server that its custom id names; null where that isn't the server it comes from.</summary>
    public static Interaction? Named(Interaction interaction, Found found)
    {
        if (!Snowflake.TryParse(found.Arguments[0], null, out var server))
        {
            return null;
        }

        return interaction.GuildId is null ? interaction with { GuildId = server }
            : interaction.GuildId == server ? interaction
            : null;
    }

    /// <summary>As if it came from that server, by the same rules; or the sentence for who may not.</summary>
    public static async ValueTask<(CommandContext? Placed, string Refusal)> PlaceAsync(
        CommandContext context,
        CommandOptions options,
        Handler handler
    )
    {
        var user = context.From.User;
        var member = options.MemberAt is { } find
            ? await find(context.Services, context.From.GuildId, user, context.Cancel)
            : null;
        if (member is null)
        {
            return (null, Sentences.NotThere);
        }

        var interaction = context.Interaction with { Member = member with { User = user } };
        return BuiltInPreconditions.MayUse(interaction, handler)
            ? (context.As(interaction), "")
            : (null, Sentences.NotAllowed(handler.Required));
    }
}
