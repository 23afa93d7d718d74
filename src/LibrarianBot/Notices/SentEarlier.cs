using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>
/// Looks in a conversation or channel whether a message is there already: the program was stopped between sending and
/// recording, or no answer came.
/// </summary>
internal sealed class SentEarlier(IDiscordRest rest)
{
    /// <summary>So many messages further on it can't have been the attempt whose end isn't known.</summary>
    private const int MostPages = 10;
    private const int Page = 100;

    /// <summary>By so much this machine's clock may be ahead of Discord's.</summary>
    private static readonly Duration Doubt = Duration.FromMinutes(5);

    /// <summary>How one that is nothing any more reached its member when it was due; null when it didn't, or nobody can tell.</summary>
    /// <exception cref="DiscordException">Discord refused to say, or didn't answer.</exception>
    public async Task<Delivery.Settled?> FindAsync(
        PreparedNotice prepared,
        CancellationToken cancel
    )
    {
        if (prepared is not { PerhapsSentAt: { } since, Then: { } then })
        {
            return null;
        }

        (long? Place, OutgoingMessage Message, NoticeWay Way)[] ways =
        [
            (prepared.Member?.DmChannelId, prepared.Message(then.Message), NoticeWay.DirectMessage),
            (then.ThreadId, prepared.Mentioning(then.Message), NoticeWay.Mention),
        ];
        foreach (var (place, message, way) in ways)
        {
            var mark = NoticeMark.Of(message.Nonce!);
            if (
                place is { } channelId
                && await FindAsync(channelId, mark, since, cancel) is { } found
            )
            {
                return Delivery.Sent(found, channelId, way);
            }
        }

        return null;
    }

    /// <summary>The message with the mark, if it was posted since then.</summary>
    /// <exception cref="DiscordException">Discord refused to say, or didn't answer.</exception>
    public async Task<Message?> FindAsync(
        long channelId,
        int mark,
        Instant since,
        CancellationToken cancel
    )
    {
        var channel = new Snowflake((ulong)channelId);
        var after = Snowflake.At((since - Doubt).ToDateTimeOffset());
        for (var page = 0; page < MostPages; page++)
        {
            var messages = await rest.GetMessagesAsync(
                channel,
                new MessagePage { After = after, Limit = Page },
                cancel
            );
            var found = messages.FirstOrDefault(message => HasMark(message, mark));
            if (found is not null || messages.Count < Page)
            {
                return found;
            }

            after = messages.Max(message => message.Id);
        }

        return null;
    }

    private static bool HasMark(Message message, int mark) =>
        message.Components.Any(component => component.Id == mark);
}
