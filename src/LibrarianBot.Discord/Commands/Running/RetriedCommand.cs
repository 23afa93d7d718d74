using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Discord.Commands.Running;

/// <summary>
/// A press on <c>Try again</c>: the command, press or form that broke is run anew, with the key, the permissions and the
/// place of this press.
/// </summary>
/// <param name="press">The press, on the message that said what went wrong.</param>
/// <param name="asked">What broke; null when it isn't known any more.</param>
/// <param name="rest">Where answers go.</param>
/// <param name="time">What deadlines are measured by.</param>
internal sealed class RetriedCommand(
    Interaction press,
    Interaction? asked,
    IDiscordRest rest,
    TimeProvider time
)
    : RunningCommand(
        asked is null
            ? press
            : press with
            {
                Type = asked.Type,
                Data = asked.Data,
                Message = asked.Message,
            },
        rest,
        time
    )
{
    private const int Ephemeral = 1 << 6;

    /// <summary>What broke; null when it isn't known any more.</summary>
    public Interaction? Asked => asked;

    /// <summary>The message on which the first press was made, where everybody sees it.</summary>
    public Message? PublicMessage =>
        asked?.Message is { } message && (message.Flags & Ephemeral) == 0 ? message : null;
}
