using LibrarianBot.Discord.Commands;

namespace LibrarianBot.Interactions;

/// <summary>Pages of something long, in one private message that is turned in place.</summary>
internal static class Pager
{
    private const int Ephemeral = 64;

    /// <summary>Puts a private answer in the place of the private message whose button was pressed.</summary>
    public static Reply InPlace(Invocation from, Reply reply) =>
        from.Interaction.Message is { Flags: var flags }
        && (flags & Ephemeral) != 0
        && reply is Reply.Say(var message)
            ? Reply.Update(message)
            : reply;
}
