namespace LibrarianBot.Sandbox.Rest.Forms;

/// <summary>Which addresses Discord takes in a body.</summary>
internal static class Urls
{
    public const string Attachment = "attachment://";

    /// <summary>A web address, of media or of a link.</summary>
    public static bool IsWeb(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is ("http" or "https")
        && uri.Host.Length > 0;

    /// <summary>An address that a link button may open.</summary>
    public static bool IsLink(string text) =>
        IsWeb(text) || text.StartsWith("discord://", StringComparison.Ordinal);

    public static bool IsAttachment(string text) =>
        text.StartsWith(Attachment, StringComparison.Ordinal);
}
