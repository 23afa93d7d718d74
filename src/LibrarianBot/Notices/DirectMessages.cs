using System.Collections.Concurrent;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Notices;

/// <summary>Notices as direct messages. The conversation is opened once and remembered, so that each takes one call.</summary>
internal sealed class DirectMessages(IDiscordRest rest, NoticePost post, NoticeLedger ledger)
    : IDisposable
{
    public const string Closed = "Their direct messages are closed.";

    // Discord lets a bot open some ten conversations in ten seconds, so they are opened one after another.
    private readonly SemaphoreSlim _opening = new(1);

    // For several to one member who had none before: what the store knew was read before the first was through.
    private readonly ConcurrentDictionary<long, long> _opened = new();

    public async Task<Delivery> SendAsync(
        PreparedNotice prepared,
        OutgoingMessage message,
        Stopping stop
    )
    {
        try
        {
            return await SendOrThrowAsync(prepared, message, prepared.Member?.DmChannelId, stop);
        }
        catch (DiscordException refusal) when (refusal.IsClosedDoor)
        {
            return new Delivery.Settled(NoticeState.Failed, Closed) { Way = NoticeWay.Unreachable };
        }
        catch (DiscordException refusal)
        {
            return refusal.ToDelivery(null);
        }
    }

    public void Dispose() => _opening.Dispose();

    private async Task<Delivery> SendOrThrowAsync(
        PreparedNotice prepared,
        OutgoingMessage message,
        long? known,
        Stopping stop
    )
    {
        var conversation = known ?? await OpenAsync(prepared, stop);
        try
        {
            var sent = await post.PostAsync(
                conversation,
                prepared.Message(message),
                prepared.PerhapsSentAt,
                stop
            );
            return Delivery.Sent(sent, conversation, NoticeWay.DirectMessage);
        }
        catch (DiscordException refusal)
            when (known is not null && refusal.Code == DiscordErrorCode.UnknownChannel)
        {
            // Another bot's conversation, from before the token was changed.
            return await SendOrThrowAsync(prepared, message, null, stop);
        }
    }

    private async Task<long> OpenAsync(PreparedNotice prepared, Stopping stop)
    {
        await _opening.WaitAsync(stop.NoMore);
        try
        {
            if (!_opened.TryGetValue(prepared.MemberId, out var conversation))
            {
                var member = new Snowflake((ulong)prepared.MemberId);
                var opened = await rest.CreateDmAsync(member, stop.NoMore);
                conversation = (long)opened.Id.Value;
                _opened[prepared.MemberId] = conversation;
                await ledger.RememberConversationAsync(prepared.Notice, conversation);
            }

            return conversation;
        }
        finally
        {
            _opening.Release();
        }
    }
}
