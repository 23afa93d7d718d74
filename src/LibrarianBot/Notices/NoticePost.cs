using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>
/// Hands messages to Discord: one at a time in each channel, and not so many at once that commands would wait behind them.
/// </summary>
internal sealed class NoticePost(IDiscordRest rest, SentEarlier earlier) : IDisposable
{
    private const int AtOnce = 16;
    private readonly Lanes _lanes = new();
    private readonly SemaphoreSlim _places = new(AtOnce);

    /// <summary>Posts a notice's message, or finds it where it is already.</summary>
    /// <param name="channelId">The channel, thread or conversation.</param>
    /// <param name="message">With the notice's nonce and mark.</param>
    /// <param name="perhapsSentAt">Since when it may be there; null when it surely isn't.</param>
    /// <param name="stop">How a stop reaches it.</param>
    /// <exception cref="DiscordException">Discord refused it, or didn't answer.</exception>
    public Task<Message> PostAsync(
        long channelId,
        OutgoingMessage message,
        Instant? perhapsSentAt,
        Stopping stop
    ) =>
        _lanes.InAsync(
            channelId,
            () => SendAsync(channelId, message, perhapsSentAt, stop),
            stop.NoMore
        );

    public void Dispose() => _places.Dispose();

    private async Task<Message> SendAsync(
        long channelId,
        OutgoingMessage message,
        Instant? perhapsSentAt,
        Stopping stop
    )
    {
        await _places.WaitAsync(stop.NoMore);
        try
        {
            if (perhapsSentAt is { } since)
            {
                var mark = NoticeMark.Of(message.Nonce!);
                if (await earlier.FindAsync(channelId, mark, since, stop.NoMore) is { } found)
                {
                    return found;
                }
            }

            var channel = new Snowflake((ulong)channelId);
            return await rest.CreateMessageAsync(channel, message, stop.GiveUp);
        }
        finally
        {
            _places.Release();
        }
    }
}
