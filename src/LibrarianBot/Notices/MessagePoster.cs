using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>
/// Posts notices' messages: one at a time in each channel, since Discord takes five in five seconds there and those for
/// other channels shouldn't wait for that; and not so many at once that the answers to commands would wait behind them.
/// </summary>
internal sealed class MessagePoster(IDiscordRest rest, SentMessageSearch sent) : IDisposable
{
    private const int AtOnce = 16;
    private readonly KeyedLock _channels = new();
    private readonly SemaphoreSlim _slots = new(AtOnce);

    /// <summary>Posts the message, or finds it where it stands already.</summary>
    /// <param name="channelId">The channel, thread or conversation.</param>
    /// <param name="message">With the notice's nonce and mark.</param>
    /// <param name="perhapsSentAt">Since when it may stand there; null when it surely doesn't.</param>
    /// <param name="shutdown">How a shutdown reaches it.</param>
    /// <exception cref="DiscordException">Discord refused it, or didn't answer.</exception>
    public Task<Message> PostAsync(
        long channelId,
        OutgoingMessage message,
        Instant? perhapsSentAt,
        ShutdownTokens shutdown
    ) =>
        _channels.RunAsync(
            channelId,
            () => SendAsync(channelId, message, perhapsSentAt, shutdown),
            shutdown.Graceful
        );

    public void Dispose() => _slots.Dispose();

    private async Task<Message> SendAsync(
        long channelId,
        OutgoingMessage message,
        Instant? perhapsSentAt,
        ShutdownTokens shutdown
    )
    {
        await _slots.WaitAsync(shutdown.Graceful);
        try
        {
            if (perhapsSentAt is { } since)
            {
                var mark = MessageMark.Of(message.Nonce!);
                if (await sent.FindAsync(channelId, mark, since, shutdown.Graceful) is { } found)
                {
                    return found;
                }
            }

            var channel = new Snowflake((ulong)channelId);
            return await rest.CreateMessageAsync(channel, message, shutdown.Forced);
        }
        finally
        {
            _slots.Release();
        }
    }
}
