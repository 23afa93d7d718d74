using System.Text.RegularExpressions;

namespace LibrarianBot.Sandbox.World;

/// <summary>
/// What a phone's lock screen says of a message when it comes: its text with names for mentions, otherwise as it was sent.
/// A message made of components has no text there (discord-api-docs #7854), nor is there any for what an edit adds.
/// </summary>
internal static partial class Banner
{
    /// <summary>Null where no phone shows one: private replies, messages sent silently, what the server says by itself.</summary>
    internal static string? Of(Message message, SandboxWorld world) =>
        message.VisibleTo is not null
        || message.Type is not (0 or 19 or 20 or 23)
        || message.Has(MessageFlags.SuppressNotifications | MessageFlags.Loading)
            ? null
        : message.Has(MessageFlags.ComponentsV2) ? ""
        : Markup().Replace(message.Content, match => Read(match, message, world));

    private static string Read(Match match, Message message, SandboxWorld world)
    {
        var guild = message.Channel.Guild;
        var name = match.Groups["name"].Value;
        var known = ulong.TryParse(match.Groups["id"].ValueSpan, out var id);
        return match.Groups["kind"].Value switch
        {
            "@" or "@!" when known && world.Users.Find(id) is { } user =>
                $"@{guild?.Members.GetValueOrDefault(id)?.Nick ?? user.GlobalName ?? user.Username}",
            "@&" when guild?.Roles.GetValueOrDefault(id) is { } role => $"@{role.Name}",
            "#" when known && world.Channels.Find(id) is { } channel => $"#{channel.Name}",
            "/" => $"/{name}",
            ":" or "a:" => $":{name}:",
            _ => match.Value,
        };
    }

    [GeneratedRegex(
        "<(?<kind>@!?|@&|#)(?<id>[0-9]{1,20})>|<(?<kind>/|a?:)(?<name>[^:<>\\n]{1,100}):(?<id>[0-9]{1,20})>",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Markup();
}
