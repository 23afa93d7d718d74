using System.Globalization;
using LibrarianBot.Discord;

namespace LibrarianBot.Hosting;

/// <summary>The link with which somebody who manages a server adds the bot.</summary>
internal static class Invite
{
    /// <summary>What the features do, and nothing besides.</summary>
    internal const Permissions Needed =
        Permissions.ViewChannel
        | Permissions.SendMessages
        | Permissions.AttachFiles
        | Permissions.ReadMessageHistory
        | Permissions.CreatePublicThreads
        | Permissions.SendMessagesInThreads
        // Enough for changing and cancelling one's own.
        | Permissions.CreateEvents;

    public static string Link(Snowflake applicationId) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"https://discord.com/oauth2/authorize?client_id={applicationId}&scope=bot+applications.commands&permissions={(ulong)Needed}"
        );
}
