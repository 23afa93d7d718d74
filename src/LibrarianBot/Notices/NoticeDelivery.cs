using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.People;

namespace LibrarianBot.Notices;

/// <summary>Delivers a notice to a channel, or to its member in the way that they chose.</summary>
internal sealed class NoticeDelivery(
    MessagePoster poster,
    DirectMessageSender direct,
    SentMessageSearch sentMessages
)
{
    public Task<DeliveryResult> DeliverAsync(PreparedNotice prepared, ShutdownTokens shutdown) =>
        prepared.Rendered switch
        {
            Rendered.ToMember wanted => ToMemberAsync(prepared, wanted, shutdown),
            Rendered.ToChannel(var channelId, var message) => PostAsync(
                prepared,
                channelId,
                prepared.Message(message),
                NoticeWay.Channel,
                shutdown
            ),
            Rendered.Failed(var why) => Task.FromResult<DeliveryResult>(
                new DeliveryResult.Settled(NoticeState.Failed, why)
            ),
            Rendered.Nothing(var why) => NothingAsync(prepared, why, shutdown),
            var other => throw new InvalidOperationException($"Unhandled: {other.GetType().Name}."),
        };

    private async Task<DeliveryResult> ToMemberAsync(
        PreparedNotice prepared,
        Rendered.ToMember wanted,
        ShutdownTokens shutdown
    )
    {
        var chosen = prepared.Member?.ReminderWay ?? ReminderWay.DirectMessage;
        if (chosen == ReminderWay.Digest)
        {
            return new DeliveryResult.Settled(NoticeState.Sent) { Way = NoticeWay.Kept };
        }

        var mentioned =
            chosen == ReminderWay.Mention
                ? await MentionAsync(prepared, wanted, NoticeWay.Mention, shutdown)
                : null;
        if (mentioned is not (null or DeliveryResult.Settled { State: NoticeState.Failed }))
        {
            return mentioned;
        }

        // The usual way; also when the thread is gone or locked, since a direct message is better than none.
        var sent = await direct.SendAsync(prepared, wanted.Message, shutdown);
        if (sent is not DeliveryResult.Settled { Way: NoticeWay.Unreachable } unreachable)
        {
            return sent;
        }

        mentioned ??= await MentionAsync(prepared, wanted, NoticeWay.MentionInstead, shutdown);
        return mentioned is DeliveryResult.Settled { State: NoticeState.Failed, Outcome: var why }
            ? unreachable with
            {
                Outcome = $"{DirectMessageSender.Closed} {why}",
            }
            : mentioned ?? unreachable;
    }

    /// <summary>Null where there is no thread to mention them in.</summary>
    private async Task<DeliveryResult?> MentionAsync(
        PreparedNotice prepared,
        Rendered.ToMember wanted,
        NoticeWay way,
        ShutdownTokens shutdown
    ) =>
        wanted.ThreadId is { } thread
            ? await PostAsync(prepared, thread, prepared.Mentioning(wanted.Message), way, shutdown)
            : null;

    /// <summary>Drops it, unless it was sent in time and only its record is missing.</summary>
    private async Task<DeliveryResult> NothingAsync(
        PreparedNotice prepared,
        string why,
        ShutdownTokens shutdown
    )
    {
        try
        {
            return await sentMessages.FindAsync(prepared, shutdown.Graceful)
                ?? new DeliveryResult.Settled(NoticeState.Dropped, why);
        }
        catch (DiscordException refusal) when (refusal.IsLasting)
        {
            return new DeliveryResult.Settled(NoticeState.Dropped, why);
        }
        catch (DiscordException refusal)
        {
            return refusal.ToResult(null);
        }
    }

    private async Task<DeliveryResult> PostAsync(
        PreparedNotice prepared,
        long channelId,
        NoticeMessage message,
        NoticeWay way,
        ShutdownTokens shutdown
    )
    {
        try
        {
            return await poster.PostAsync(
                channelId,
                message,
                way,
                prepared.PerhapsSentAt,
                shutdown
            );
        }
        catch (DiscordException refusal)
        {
            return refusal.ToResult(channelId);
        }
    }
}
