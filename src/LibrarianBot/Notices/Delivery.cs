using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Notices;

/// <summary>What came of a notice's moment.</summary>
internal abstract record Delivery
{
    private Delivery() { }

    public static Settled Sent(Message message, long channelId, NoticeWay way) =>
        new(NoticeState.Sent)
        {
            Way = way,
            ChannelId = channelId,
            MessageId = (long)message.Id.Value,
        };

    /// <summary>It is done with.</summary>
    /// <param name="State">How it ended.</param>
    /// <param name="Outcome">In a few words for the coordinator, or null.</param>
    public sealed record Settled(NoticeState State, string? Outcome = null) : Delivery
    {
        public NoticeWay? Way { get; init; }
        public long? ChannelId { get; init; }
        public long? MessageId { get; init; }
    }

    /// <summary>To be tried again later.</summary>
    /// <param name="Why">In a few words for the coordinator.</param>
    public sealed record Again(string Why) : Delivery
    {
        /// <summary>Whether Discord may have it all the same: no answer came.</summary>
        public bool MayHaveArrived { get; init; }
    }
}
