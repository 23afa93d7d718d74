namespace LibrarianBot.Discord.Rest;

/// <summary>Reads what others send, up to a bound.</summary>
internal static class BoundedRead
{
    /// <summary>The whole content, or null where it is longer than allowed.</summary>
    public static async Task<byte[]?> AllAsync(Stream stream, int max, CancellationToken cancel)
    {
        using var content = new MemoryStream();
        var part = new byte[16 * 1024];
        for (int read; (read = await stream.ReadAsync(part, cancel)) > 0; )
        {
            if (content.Length + read > max)
            {
                return null;
            }

            content.Write(part, 0, read);
        }

        return content.ToArray();
    }
}
