using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.People;

namespace LibrarianBot.Notices;

/// <summary>Brings a notice where it belongs: to a channel, or to its member in the way that they chose.</summary>
internal sealed class NoticeDelivery(NoticePost post, DirectMessages direct, SentEarlier earlier)
{
    public Task<Delivery> DeliverAsync(PreparedNotice prepared, Stopping stop) =>
        prepared.Rendered switch
        {
            Rendered.ToMember wanted => ToMemberAsync(prepared, wanted, stop),
            Rendered.ToChannel(var channelId, var message) => PostAsync(
                prepared,
                channelId,
                prepared.Message(message),
                NoticeWay.Channel,
                stop
            ),
            Rendered.Done(var what) => Task.FromResult<Delivery>(
                new Delivery.Settled(NoticeState.Sent, what)
            ),
            Rendered.Failed(var why) => Task.FromResult<Delivery>(
                new Delivery.Settled(NoticeState.Failed, why)
            ),
            Rendered.Nothing(var why) => NothingAsync(prepared, why, stop),
            var other => throw new InvalidOperationException($"Unhandled: {other.GetType().Name}."),
        };

    private async Task<Delivery> ToMemberAsync(
        PreparedNotice prepared,
        Rendered.ToMember wanted,
        Stopping stop
    )
    {
        var chosen = prepared.Member?.ReminderWay ?? ReminderWay.DirectMessage;
        if (chosen == ReminderWay.Digest)
        {
            return new Delivery.Settled(NoticeState.Sent) { Way = NoticeWay.Kept };
        }

        var mentioned =
            chosen == ReminderWay.Mention
                ? await MentionAsync(prepared, wanted, NoticeWay.Mention, stop)
                : null;
        if (mentioned is not (null or Delivery.Settled { State: NoticeState.Failed }))
        {
            return mentioned;
        }

        // The usual way; also when the thread is gone or locked, since a direct message is better than none.
        var sent = await direct.SendAsync(prepared, wanted.Message, stop);
        if (sent is not Delivery.Settled { Way: NoticeWay.Unreachable } unreachable)
        {
            return sent;
        }

        mentioned ??= await MentionAsync(prepared, wanted, NoticeWay.MentionInstead, stop);
        return mentioned is Delivery.Settled { State: NoticeState.Failed, Outcome: var why }
            ? unreachable with
            {
                Outcome = $"{DirectMessages.Closed} {why}",
            }
            : mentioned ?? unreachable;
    }

    /// <summary>Null where there is no thread to mention them in.</summary>
    private async Task<Delivery?> MentionAsync(
        PreparedNotice prepared,
        Rendered.ToMember wanted,
        NoticeWay way,
        Stopping stop
    ) =>
        wanted.ThreadId is { } thread
            ? await PostAsync(prepared, thread, prepared.Mentioning(wanted.Message), way, stop)
            : null;

    /// <summary>Drops it, unless it went out in time and only its record is missing.</summary>
    private async Task<Delivery> NothingAsync(PreparedNotice prepared, string why, Stopping stop)
    {
        try
        {
            return await earlier.FindAsync(prepared, stop.NoMore)
                ?? new Delivery.Settled(NoticeState.Dropped, why);
        }
        catch (DiscordException refusal) when (refusal.IsLasting)
        {
            return new Delivery.Settled(NoticeState.Dropped, why);
        }
        catch (DiscordException refusal)
        {
            return refusal.ToDelivery(null);
        }
    }

    private async Task<Delivery> PostAsync(
        PreparedNotice prepared,
        long channelId,
        OutgoingMessage message,
        NoticeWay way,
        Stopping stop
    )
    {
        try
        {
            var posted = await post.PostAsync(channelId, message, prepared.PerhapsSentAt, stop);
            return Delivery.Sent(posted, channelId, way);
        }
        catch (DiscordException refusal)
        {
            return refusal.ToDelivery(channelId);
        }
    }
}
