namespace LibrarianBot.Discord.Rest;

/// <summary>From where files may be fetched: what a message names as an attachment's address is never trusted by itself.</summary>
internal static class AttachmentHosts
{
    private static readonly string[] Discords = ["cdn.discordapp.com", "media.discordapp.net"];

    /// <summary>Discord's own servers over https; or, with a sandbox or proxy, the place that answers for the API.</summary>
    public static bool Allow(Uri address, Uri api) =>
        address.IsAbsoluteUri
        && (
            (
                address.Scheme == Uri.UriSchemeHttps
                && address.IsDefaultPort
                && Discords.Contains(address.Host, StringComparer.OrdinalIgnoreCase)
            ) || IsAt(address, api)
        );

    /// <summary>A machine's names for itself are one.</summary>
    private static bool IsAt(Uri address, Uri api) =>
        address.Scheme == api.Scheme
        && address.Port == api.Port
        && (
            string.Equals(address.Host, api.Host, StringComparison.OrdinalIgnoreCase)
            || (address.IsLoopback && api.IsLoopback)
        );
}
