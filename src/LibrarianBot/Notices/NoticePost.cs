using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Notices;

/// <summary>
/// Hands messages to Discord: one at a time in each channel, and not so many at once that commands would wait behind them.
/// </summary>
internal sealed class NoticePost(IDiscordRest rest) : IDisposable
{
    private const int AtOnce = 16;
    private readonly Lanes _lanes = new();
    private readonly SemaphoreSlim _places = new(AtOnce);

    /// <exception cref="DiscordException">Discord refused it, or didn't answer.</exception>
    public Task<Message> PostAsync(long channelId, OutgoingMessage message, Stopping stop) =>
        _lanes.InAsync(channelId, () => SendAsync(channelId, message, stop), stop.NoMore);

    public void Dispose() => _places.Dispose();

    private async Task<Message> SendAsync(long channelId, OutgoingMessage message, Stopping stop)
    {
        await _places.WaitAsync(stop.NoMore);
        try
        {
            var channel = new Snowflake((ulong)channelId);
            return await rest.CreateMessageAsync(channel, message, stop.GiveUp);
        }
        finally
        {
            _places.Release();
        }
    }
}
