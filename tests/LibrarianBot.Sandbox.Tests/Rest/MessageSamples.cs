using LibrarianBot.Sandbox.Rest.Messages;

namespace LibrarianBot.Sandbox.Tests.Rest;

/// <summary>Messages as they stand before an edit.</summary>
internal static class MessageSamples
{
    internal static readonly ExistingMessage Plain = new(
        0,
        true,
        false,
        false,
        new Dictionary<string, string>(StringComparer.Ordinal)
    );
    internal static readonly ExistingMessage V2 = Plain with
    {
        Flags = 32768,
        HasContent = false,
        HasComponents = true,
    };
}
