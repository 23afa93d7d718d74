using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Rest.Messages;

/// <summary>What the rules need to know beside the body itself.</summary>
/// <param name="Use">What the body is for.</param>
/// <param name="Files">The files uploaded with it, by their number in <c>files[n]</c>.</param>
/// <param name="Existing">The message that is being changed, if any.</param>
internal sealed record MessageContext(
    MessageUse Use,
    IReadOnlyDictionary<int, string> Files,
    ExistingMessage? Existing = null
)
{
    public static readonly IReadOnlyDictionary<int, string> NoFiles = new Dictionary<int, string>();

    public bool IsChange => Use is MessageUse.Edit or MessageUse.Update;
}

/// <summary>What a message has before it is changed.</summary>
/// <param name="Flags">Its flags.</param>
/// <param name="HasContent">Whether it has text.</param>
/// <param name="HasEmbeds">Whether it has embeds.</param>
/// <param name="HasComponents">Whether it has components.</param>
/// <param name="Attachments">Its attachments: name by id.</param>
internal sealed record ExistingMessage(
    int Flags,
    bool HasContent,
    bool HasEmbeds,
    bool HasComponents,
    IReadOnlyDictionary<string, string> Attachments
)
{
    public bool IsV2 => (Flags & MessageFlags.ComponentsV2) != 0;
}
