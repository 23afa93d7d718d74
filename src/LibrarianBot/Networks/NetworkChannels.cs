using LibrarianBot.Discord;
using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Networks;

/// <summary>Where a network has things posted: the channel that it chose, or else the one of the usual name.</summary>
internal sealed class NetworkChannels(IDiscordRest rest, NetworkSettingsCache settings)
{
    public const string Announcements = "announcements";
    public const string BookLists = "book-lists";

    /// <summary>Null where there is none that the bot can see.</summary>
    public async Task<long?> ForAnnouncementsAsync(long networkId, CancellationToken cancel) =>
        settings.Of(networkId).AnnouncementsChannelId
        ?? await NamedAsync(
            networkId,
            Announcements,
            type => type is ChannelType.Text or ChannelType.Announcement,
            cancel
        );

    /// <summary>Null where there is none that the bot can see.</summary>
    public async Task<long?> ForBookListsAsync(long networkId, CancellationToken cancel) =>
        settings.Of(networkId).BookListsChannelId
        ?? await NamedAsync(networkId, BookLists, type => type is ChannelType.Text, cancel);

    /// <summary>What the bot needs in a channel that it was refused; null where it was refused for another reason.</summary>
    public static string? Lacking(DiscordException refusal) =>
        refusal.Code switch
        {
            DiscordErrorCode.MissingAccess or DiscordErrorCode.UnknownChannel => "View Channel",
            DiscordErrorCode.MissingPermissions => "Send Messages",
            _ => null,
        };

    private async Task<long?> NamedAsync(
        long networkId,
        string name,
        Func<ChannelType, bool> holdsPosts,
        CancellationToken cancel
    )
    {
        var channels = await rest.GetChannelsAsync(new Snowflake((ulong)networkId), cancel);
        return (long?)
            channels
                .FirstOrDefault(channel =>
                    holdsPosts(channel.Type)
                    && !channel.IsObfuscated
                    && string.Equals(channel.Name, name, StringComparison.OrdinalIgnoreCase)
                )
                ?.Id.Value;
    }
}
