using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Notices;

/// <summary>
/// A notice's message as it goes to Discord: plain text with its buttons, since a phone shows that in its notification and
/// nothing of a message made of components.
/// </summary>
/// <param name="Plain">What is posted.</param>
/// <param name="Whole">What it is then edited into, where it has more than text and buttons; else null.</param>
/// <param name="Mark">
/// A number on one of its rows by which it is recognised: Discord keeps components' numbers for as long as the message
/// stands, and nonces for some minutes. Its words don't serve, since they are as of when they were said.
/// </param>
internal sealed record NoticeMessage(OutgoingMessage Plain, OutgoingMessage? Whole, int Mark)
{
    /// <summary>The button of those that have none of their own: every message needs a row for its mark.</summary>
    public const string SettingsId = "reminders:mine";

    private const int LongestContent = 2000;

    /// <summary>Above all numbers that Discord gives by itself.</summary>
    private const int LowestMark = 1 << 30;

    /// <param name="message">As it was rendered.</param>
    /// <param name="nonce">The same at each attempt.</param>
    /// <param name="networkId">The notice's network.</param>
    public static NoticeMessage Of(OutgoingMessage message, string nonce, long networkId)
    {
        var mark = MarkOf(nonce);
        var components = Marked(message.Components, mark, networkId);
        var text = TextOf(message);
        var plain = message with
        {
            Content = Markdown.Cut(text, LongestContent),
            Components = [.. components.OfType<ActionRow>()],
            Files = [],
            SuppressPreviews = true,
            Nonce = nonce,
        };
        var isPlain =
            message.Files.Count == 0
            && text.Length <= LongestContent
            && components.All(component => component is TextDisplay or ActionRow);
        return new NoticeMessage(
            plain,
            isPlain
                ? null
                : message with
                {
                    Content = null,
                    Components = WithContent(message.Content, components),
                },
            mark
        );
    }

    /// <summary>All that it says, from top to bottom.</summary>
    public static string TextOf(OutgoingMessage message) =>
        string.Join('\n', WithContent(message.Content, message.Components).SelectMany(TextsOf));

    private static IEnumerable<string> TextsOf(Component component) =>
        component switch
        {
            TextDisplay(var text) => [text],
            Section section => section.Components.SelectMany(TextsOf),
            Container box => box.Components.SelectMany(TextsOf),
            _ => [],
        };

    private static IReadOnlyList<Component> WithContent(
        string? content,
        IReadOnlyList<Component> components
    ) => content is null ? components : [new TextDisplay(content), .. components];

    /// <summary>The mark is on the first row, which stands in the plain message and in the whole one.</summary>
    private static List<Component> Marked(
        IReadOnlyList<Component> components,
        int mark,
        long networkId
    )
    {
        List<Component> marked = [.. components];
        var first = marked.FindIndex(component => component is ActionRow);
        if (first < 0)
        {
            first = marked.Count;
            marked.Add(
                ActionRow.Of(
                    new Button
                    {
                        Label = "Reminder settings",
                        CustomId = CustomId.For(SettingsId, networkId),
                    }
                )
            );
        }

        marked[first] = marked[first] with { Id = mark };
        return marked;
    }

    /// <summary>One of a thousand million, the same after any restart.</summary>
    private static int MarkOf(string nonce)
    {
        // FNV-1a.
        var hash = 2_166_136_261u;
        foreach (var character in nonce)
        {
            hash = unchecked((hash ^ character) * 16_777_619u);
        }

        return LowestMark | (int)(hash & (LowestMark - 1));
    }
}
