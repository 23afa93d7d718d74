using System.Collections.Concurrent;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Notices;

/// <summary>Sends notices as direct messages. A conversation is opened once and remembered, so that each message takes one call.</summary>
internal sealed class DirectMessageSender(
    IDiscordRest rest,
    MessagePoster poster,
    NoticeRecorder recorder
) : IDisposable
{
    public const string Closed = "Their direct messages are closed.";

    // Discord lets a bot open some ten conversations in ten seconds, so they are opened one after another.
    private readonly SemaphoreSlim _opening = new(1);

    // Of several notices to one member, the others were read from the store before the first had opened it.
    private readonly ConcurrentDictionary<long, long> _opened = new();

    public async Task<DeliveryResult> SendAsync(
        PreparedNotice prepared,
        OutgoingMessage message,
        ShutdownTokens shutdown
    )
    {
        try
        {
            return await SendOrThrowAsync(
                prepared,
                message,
                prepared.Member?.DmChannelId,
                shutdown
            );
        }
        catch (DiscordException refusal) when (refusal.IsClosedToMessages)
        {
            return new DeliveryResult.Settled(NoticeState.Failed, Closed)
            {
                Way = NoticeWay.Unreachable,
            };
        }
        catch (DiscordException refusal)
        {
            return refusal.ToResult(null);
        }
    }

    public void Dispose() => _opening.Dispose();

    private async Task<DeliveryResult> SendOrThrowAsync(
        PreparedNotice prepared,
        OutgoingMessage message,
        long? known,
        ShutdownTokens shutdown
    )
    {
        var conversation = known ?? await OpenAsync(prepared, shutdown);
        try
        {
            return await poster.PostAsync(
                conversation,
                prepared.Message(message),
                NoticeWay.DirectMessage,
                prepared.PerhapsSentAt,
                shutdown
            );
        }
        catch (DiscordException refusal)
            when (known is not null && refusal.Code == DiscordErrorCode.UnknownChannel)
        {
            // It belongs to another bot: the token was changed.
            return await SendOrThrowAsync(prepared, message, null, shutdown);
        }
    }

    private async Task<long> OpenAsync(PreparedNotice prepared, ShutdownTokens shutdown)
    {
        await _opening.WaitAsync(shutdown.Graceful);
        try
        {
            if (!_opened.TryGetValue(prepared.MemberId, out var conversation))
            {
                var member = new Snowflake((ulong)prepared.MemberId);
                var opened = await rest.CreateDmAsync(member, shutdown.Graceful);
                conversation = (long)opened.Id.Value;
                _opened[prepared.MemberId] = conversation;
                await recorder.RememberConversationAsync(prepared.Notice, conversation);
            }

            return conversation;
        }
        finally
        {
            _opening.Release();
        }
    }
}
