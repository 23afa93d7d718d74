using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>
/// Looks whether a message stands in a conversation or channel already, because the program was killed between sending and
/// recording, or no answer came.
/// </summary>
internal sealed class SentMessageSearch(IDiscordRest rest)
{
    /// <summary>With so many messages since then, it wasn't sent.</summary>
    private const int MostPages = 10;
    private const int Page = 100;

    /// <summary>How far this machine's clock may be ahead of Discord's.</summary>
    private static readonly Duration ClockSkew = Duration.FromMinutes(5);

    /// <summary>How a notice that is nothing any more reached its member when it was due; null when it didn't, or nobody can tell.</summary>
    /// <exception cref="DiscordException">Discord refused to say, or didn't answer.</exception>
    public async Task<DeliveryResult.Settled?> FindAsync(
        PreparedNotice prepared,
        CancellationToken cancel
    )
    {
        if (prepared is not { PerhapsSentAt: { } since, Then: { } then })
        {
            return null;
        }

        (long? Place, NoticeMessage Message, NoticeWay Way)[] ways =
        [
            (prepared.Member?.DmChannelId, prepared.Message(then.Message), NoticeWay.DirectMessage),
            (then.ThreadId, prepared.Mentioning(then.Message), NoticeWay.Mention),
        ];
        foreach (var (place, message, way) in ways)
        {
            if (
                place is { } channelId
                && await FindAsync(channelId, message.Mark, since, cancel) is { } found
            )
            {
                return DeliveryResult.Sent(found, channelId, way);
            }
        }

        return null;
    }

    /// <summary>The message with the mark that was posted since then, or null.</summary>
    /// <exception cref="DiscordException">Discord refused to say, or didn't answer.</exception>
    public async Task<Message?> FindAsync(
        long channelId,
        int mark,
        Instant since,
        CancellationToken cancel
    )
    {
        var channel = new Snowflake((ulong)channelId);
        var after = Snowflake.At((since - ClockSkew).ToDateTimeOffset());
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
