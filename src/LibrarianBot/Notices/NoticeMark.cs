using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Notices;

/// <summary>
/// A number on a notice's message by which it is known again: Discord keeps components' numbers for as long as the message
/// stands, and nonces for some minutes. Its words don't serve, since they are as of when they were said.
/// </summary>
internal static class NoticeMark
{
    /// <summary>Above all those that Discord gives by itself.</summary>
    private const int Lowest = 1 << 30;

    /// <summary>The mark that belongs to a nonce: of a thousand million, the same after any restart.</summary>
    public static int Of(string nonce)
    {
        // FNV-1a.
        var hash = 2_166_136_261u;
        foreach (var character in nonce)
        {
            hash = unchecked((hash ^ character) * 16_777_619u);
        }

        return Lowest | (int)(hash & (Lowest - 1));
    }

    /// <summary>The message with the nonce and its mark.</summary>
    public static OutgoingMessage On(OutgoingMessage message, string nonce)
    {
        IReadOnlyList<Component> components = message.Content is { } text
            ? [new TextDisplay(text), .. message.Components]
            : message.Components;
        return message with
        {
            Nonce = nonce,
            Content = null,
            Components = [components[0] with { Id = Of(nonce) }, .. components.Skip(1)],
        };
    }
}
