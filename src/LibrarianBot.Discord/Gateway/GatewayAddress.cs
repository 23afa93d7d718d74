namespace LibrarianBot.Discord.Gateway;

/// <summary>The address with what it has to say about version, encoding and compression.</summary>
internal static class GatewayAddress
{
    public static Uri For(Uri gateway, bool compress) =>
        new UriBuilder(gateway)
        {
            Query = compress ? "v=10&encoding=json&compress=zlib-stream" : "v=10&encoding=json",
        }.Uri;
}
