using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Notices;

/// <summary>How the delivery of a notice ended.</summary>
internal abstract record DeliveryResult
{
    private DeliveryResult() { }

    public static Settled Sent(Message message, long channelId, NoticeWay way) =>
        new(NoticeState.Sent)
        {
            Way = way,
            ChannelId = channelId,
            MessageId = (long)message.Id.Value,
        };

    /// <summary>It is finished with.</summary>
    /// <param name="State">How it ended.</param>
    /// <param name="Outcome">In a few words for the coordinator, or null.</param>
    public sealed record Settled(NoticeState State, string? Outcome = null) : DeliveryResult
    {
        public NoticeWay? Way { get; init; }
        public long? ChannelId { get; init; }
        public long? MessageId { get; init; }
    }

    /// <summary>To be tried again later.</summary>
    /// <param name="Why">In a few words for the coordinator.</param>
    public sealed record Retry(string Why) : DeliveryResult
    {
        /// <summary>Whether Discord may have it all the same, because no answer came.</summary>
        public bool MayHaveArrived { get; init; }
    }
}

/// <summary>What Discord's refusals mean for a notice.</summary>
internal static class DiscordRefusals
{
    private const int OpeningTooFast = 40003;
    private const int Overloaded = 130000;
    private const int ThreadArchived = 50083;
    private const int ThreadLocked = 160005;

    extension(DiscordException refusal)
    {
        /// <summary>Whether the member takes no direct messages.</summary>
        public bool IsClosedToMessages =>
            refusal.Code is DiscordErrorCode.CannotMessageUser or DiscordErrorCode.NoMutualGuilds;

        /// <summary>Whether another attempt would be refused, too, until somebody changes something.</summary>
        public bool IsLasting =>
            (int)refusal.Status is >= 400 and < 500 and not (408 or 429)
            && refusal.Code is not (OpeningTooFast or Overloaded);

        /// <summary>Whether the bot lacks a permission.</summary>
        public bool IsForbidden =>
            refusal.Code is DiscordErrorCode.MissingPermissions or DiscordErrorCode.MissingAccess;

        /// <summary>To be retried, or failed with words that say what to change.</summary>
        public DeliveryResult ToResult(long? channelId) =>
            refusal.IsLasting
                ? new DeliveryResult.Settled(NoticeState.Failed, refusal.Words(channelId))
                {
                    ChannelId = channelId,
                }
                : new DeliveryResult.Retry("Discord couldn't take it.")
                {
                    MayHaveArrived = (int)refusal.Status is 0 or >= 500,
                };

        private string Words(long? channelId) =>
            refusal.Code switch
            {
                DiscordErrorCode.UnknownChannel or DiscordErrorCode.MissingAccess =>
                    $"I can't see {Named(channelId)}. It was deleted, or I need *View Channel* there.",
                DiscordErrorCode.MissingPermissions =>
                    $"I may not write in {Named(channelId)}. Give me *Send Messages* and *Send Messages in Threads* there.",
                ThreadArchived or ThreadLocked => $"{Named(channelId)} is locked.",
                _ => $"Discord refused it (its code {refusal.Code}).",
            };
    }

    /// <summary>Whether it is a lasting refusal of Discord's; an outage isn't, nor is a busy store.</summary>
    public static bool IsLasting(Exception failure) =>
        failure is DiscordException { IsLasting: true };

    private static string Named(long? channelId) =>
        channelId is { } id ? $"<#{id}>" : "the channel";
}
