using LibrarianBot.Discord;

namespace LibrarianBot.Notices;

/// <summary>What Discord's refusals mean for a notice.</summary>
internal static class Refusals
{
    private const int OpeningTooFast = 40003;
    private const int Overloaded = 130000;
    private const int ThreadArchived = 50083;
    private const int ThreadLocked = 160005;

    extension(DiscordException refusal)
    {
        /// <summary>Whether the member takes no direct messages.</summary>
        public bool IsClosedDoor =>
            refusal.Code is DiscordErrorCode.CannotMessageUser or DiscordErrorCode.NoMutualGuilds;

        /// <summary>Whether trying again without somebody changing something would bring the same.</summary>
        public bool IsLasting =>
            (int)refusal.Status is >= 400 and < 500 and not (408 or 429)
            && refusal.Code is not (OpeningTooFast or Overloaded);

        /// <summary>Whether the bot lacks a permission.</summary>
        public bool IsForbidden =>
            refusal.Code is DiscordErrorCode.MissingPermissions or DiscordErrorCode.MissingAccess;

        /// <summary>Tried again, or given up with words that say what to change.</summary>
        public Delivery ToDelivery(long? channelId) =>
            refusal.IsLasting
                ? new Delivery.Settled(NoticeState.Failed, refusal.Words(channelId))
                {
                    ChannelId = channelId,
                }
                : new Delivery.Again("Discord couldn't take it.")
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

    /// <summary>Whether it is a refusal of Discord's that lasts; an outage doesn't, nor does a store that is busy.</summary>
    public static bool Lasts(Exception failure) => failure is DiscordException { IsLasting: true };

    private static string Named(long? channelId) =>
        channelId is { } id ? $"<#{id}>" : "the channel";
}
