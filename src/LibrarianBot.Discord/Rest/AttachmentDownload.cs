using System.Net;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Discord.Rest;

/// <summary>Fetches what is attached to a message, from the address that Discord gave it.</summary>
internal sealed class AttachmentDownload(RestClient client)
{
    public async Task<byte[]> FetchAsync(
        Attachment attachment,
        int maxBytes,
        CancellationToken cancel
    )
    {
        var address =
            attachment.Url ?? throw new ArgumentException("It has no address.", nameof(attachment));
        // Real time, not the injected clock: what takes long here is a real network.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(15));
        try
        {
            return await FetchAsync(address, maxBytes, limit.Token);
        }
        catch (Exception failure)
            when (failure is HttpRequestException or IOException
                || (failure is OperationCanceledException && !cancel.IsCancellationRequested)
            )
        {
            throw new DiscordException(
                HttpStatusCode.GatewayTimeout,
                0,
                "The file couldn't be fetched.",
                inner: failure
            );
        }
    }

    private async Task<byte[]> FetchAsync(Uri address, int maxBytes, CancellationToken cancel)
    {
        using var response = await client.FetchAsync(address, cancel);
        if (!response.IsSuccessStatusCode)
        {
            throw new DiscordException(
                response.StatusCode,
                0,
                "The file's address doesn't answer any more."
            );
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancel);
        return await ReadAsync(stream, maxBytes, cancel)
            ?? throw new DiscordException(
                HttpStatusCode.RequestEntityTooLarge,
                0,
                $"The file is larger than {maxBytes} bytes."
            );
    }

    /// <summary>The whole content, or null where it is longer than allowed.</summary>
    private static async Task<byte[]?> ReadAsync(Stream stream, int max, CancellationToken cancel)
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
