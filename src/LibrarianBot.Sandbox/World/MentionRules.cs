using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LibrarianBot.Sandbox.World;

/// <summary>Whom a message pings: what its text names, as far as <c>allowed_mentions</c> and permissions let it.</summary>
internal static partial class MentionRules
{
    internal static void Apply(Message message, JsonElement allowed, SandboxWorld world)
    {
        (message.Mentions, message.MentionRoles, message.MentionEveryone) = ([], [], false);
        var text = TextOf(message);
        if (!text.Contains('@', StringComparison.Ordinal))
        {
            return;
        }

        var rule = new Allowed(allowed, isAnswer: message.Application is not null);
        message.Mentions =
        [
            .. Ids(UserMention(), text)
                .Where(id => rule.Allows("users", id))
                .Select(world.Users.Find)
                .OfType<User>(),
        ];
        if (message.Channel.Guild is not { } guild)
        {
            return;
        }

        var may = PermissionRules
            .In(message.Channel, message.Author, world)
            .Has(Permission.MentionEveryone);
        message.MentionRoles =
        [
            .. Ids(RoleMention(), text)
                .Where(id => rule.Allows("roles", id))
                .Select(id => guild.Roles.GetValueOrDefault(id))
                .OfType<Role>()
                .Where(role => role.Mentionable || may),
        ];
        message.MentionEveryone =
            may
            && rule.AllowsEveryone
            && (
                text.Contains("@everyone", StringComparison.Ordinal)
                || text.Contains("@here", StringComparison.Ordinal)
            );
    }

    private static string TextOf(Message message)
    {
        if (message.Components.ValueKind != JsonValueKind.Array)
        {
            return message.Content;
        }

        var text = new StringBuilder(message.Content);
        Collect(message.Components, text);
        return text.ToString();
    }

    private static void Collect(JsonElement components, StringBuilder text)
    {
        foreach (var component in components.EnumerateArray())
        {
            if (
                component.TryGetProperty("content"u8, out var content)
                && content.ValueKind == JsonValueKind.String
            )
            {
                text.Append('\n').Append(content.GetString());
            }

            if (
                component.TryGetProperty("components"u8, out var children)
                && children.ValueKind == JsonValueKind.Array
            )
            {
                Collect(children, text);
            }
        }
    }

    private static IEnumerable<ulong> Ids(Regex pattern, string text) =>
        pattern
            .Matches(text)
            .Select(match => ulong.TryParse(match.Groups["id"].ValueSpan, out var id) ? id : 0)
            .Distinct();

    [GeneratedRegex("<@!?(?<id>[0-9]{1,20})>", RegexOptions.None, 1000)]
    private static partial Regex UserMention();

    [GeneratedRegex("<@&(?<id>[0-9]{1,20})>", RegexOptions.None, 1000)]
    private static partial Regex RoleMention();

    private sealed class Allowed(JsonElement body, bool isAnswer)
    {
        internal bool AllowsEveryone =>
            body.ValueKind != JsonValueKind.Object ? !isAnswer : Parses("everyone");

        internal bool Allows(string kind, ulong id) =>
            body.ValueKind != JsonValueKind.Object
                ? !isAnswer || kind == "users"
                : Parses(kind) || Lists(kind, id);

        private bool Parses(string kind) =>
            body.TryGetProperty("parse"u8, out var parse)
            && parse.ValueKind == JsonValueKind.Array
            && parse.EnumerateArray().Any(one => one.ValueEquals(kind));

        private bool Lists(string kind, ulong id) =>
            body.TryGetProperty(kind, out var list)
            && list.ValueKind == JsonValueKind.Array
            && list.EnumerateArray()
                .Any(one => ulong.TryParse(one.ToString(), out var listed) && listed == id);
    }
}
