namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>The way to an announcement.</summary>
internal static class PollLinkMessages
{
    /// <summary>Null before it is posted.</summary>
    public static Uri? Of(Meetup meetup) =>
        meetup is { ChannelId: { } channel, MessageId: { } message }
            ? new Uri($"https://discord.com/channels/{meetup.NetworkId}/{channel}/{message}")
            : null;
}
