using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>
/// Posts notices' messages: one at a time in each channel, since Discord takes five in five seconds there and those for
/// other channels shouldn't wait for that; and not so many at once that the answers to commands would wait behind them.
/// </summary>
internal sealed partial class MessagePoster(
    IDiscordRest rest,
    SentMessageSearch sent,
    ILogger<MessagePoster> logger
) : IDisposable
{
    private const int AtOnce = 16;
    private readonly KeyedLock _channels = new();
    private readonly SemaphoreSlim _slots = new(AtOnce);

    /// <summary>Posts the message, or finds it where it stands already.</summary>
    /// <param name="channelId">The channel, thread or conversation.</param>
    /// <param name="message">The notice's message.</param>
    /// <param name="way">Which way this is.</param>
    /// <param name="perhapsSentAt">Since when it may stand there; null when it surely doesn't.</param>
    /// <param name="shutdown">How a shutdown reaches it.</param>
    /// <exception cref="DiscordException">Discord refused it, or didn't answer.</exception>
    public Task<DeliveryResult> PostAsync(
        long channelId,
        NoticeMessage message,
        NoticeWay way,
        Instant? perhapsSentAt,
        ShutdownTokens shutdown
    ) =>
        _channels.RunAsync(
            channelId,
            () => PostInTurnAsync(channelId, message, way, perhapsSentAt, shutdown),
            shutdown.Graceful
        );

    public void Dispose() => _slots.Dispose();

    private async Task<DeliveryResult> PostInTurnAsync(
        long channelId,
        NoticeMessage message,
        NoticeWay way,
        Instant? perhapsSentAt,
        ShutdownTokens shutdown
    )
    {
        await _slots.WaitAsync(shutdown.Graceful);
        try
        {
            var found = perhapsSentAt is { } since
                ? await sent.FindAsync(channelId, message.Mark, since, shutdown.Graceful)
                : null;
            var channel = new Snowflake((ulong)channelId);
            var posted =
                found ?? await rest.CreateMessageAsync(channel, message.Plain, shutdown.Forced);
            return
                message.Whole is { } whole
                && await EditAsync(channel, posted.Id, whole, shutdown) is { } retry
                ? retry
                : DeliveryResult.Sent(posted, channelId, way);
        }
        finally
        {
            _slots.Release();
        }
    }

    /// <summary>Edits the plain message into the whole one.</summary>
    /// <returns>Null when that is done, or can't be: then the plain one has to serve.</returns>
    private async Task<DeliveryResult.Retry?> EditAsync(
        Snowflake channel,
        Snowflake posted,
        OutgoingMessage whole,
        ShutdownTokens shutdown
    )
    {
        try
        {
            await rest.EditMessageAsync(channel, posted, whole, shutdown.Forced);
            return null;
        }
        catch (DiscordException refusal) when (refusal.IsLasting)
        {
            LogIncomplete(logger, posted, refusal);
            return null;
        }
        catch (DiscordException refusal)
        {
            LogIncomplete(logger, posted, refusal);
            return new DeliveryResult.Retry("Discord took only its text so far.")
            {
                MayHaveArrived = true,
            };
        }
    }

    [LoggerMessage(
        LogLevel.Warning,
        "Message {MessageId} stands as text only; Discord didn't take its pictures or files."
    )]
    private static partial void LogIncomplete(
        ILogger logger,
        Snowflake messageId,
        DiscordException refusal
    );
}
