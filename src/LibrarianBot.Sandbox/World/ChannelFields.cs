using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

/// <summary>Puts what a checked body says into a channel. The caller holds the gate.</summary>
internal sealed class ChannelFields(SandboxWorld world)
{
    internal DiscordError? Apply(Channel channel, JsonElement body, User actor)
    {
        if (Body.Has(body, "parent_id", out _) && SetParent(channel, body) is { } wrong)
        {
            return wrong;
        }

        if (
            Body.Has(body, "permission_overwrites", out var overwrites)
            && overwrites.ValueKind == JsonValueKind.Array
            && world.Channels.Overwrites.Replace(channel, actor, overwrites) is { } refusal
        )
        {
            return refusal;
        }

        channel.Name = Body.Text(body, "name") is { } name
            ? NameFor(channel.Type, name)
            : channel.Name;
        channel.Topic = Body.Has(body, "topic", out _) ? Body.Text(body, "topic") : channel.Topic;
        channel.Position = Body.Number(body, "position") ?? channel.Position;
        channel.Nsfw = Body.Flag(body, "nsfw") ?? channel.Nsfw;
        channel.SlowmodeSeconds =
            Body.Number(body, "rate_limit_per_user") ?? channel.SlowmodeSeconds;
        channel.Flags = Body.Number(body, "flags") ?? channel.Flags;
        channel.DefaultAutoArchive =
            Body.Number(body, "default_auto_archive_duration") ?? channel.DefaultAutoArchive;
        ApplyForum(channel, body);
        return null;
    }

    private DiscordError? SetParent(Channel channel, JsonElement body)
    {
        var parent = Body.Id(body, "parent_id") is { } id ? world.Channels.Find(id) : null;
        if (
            Body.Id(body, "parent_id") is not null
            && (parent?.Type != ChannelType.Category || parent.Guild != channel.Guild)
        )
        {
            return DiscordError.InvalidForm(
                "parent_id",
                "CHANNEL_PARENT_INVALID",
                "Category does not exist"
            );
        }

        if (
            parent is not null
            && channel.Guild!.Channels.Values.Count(one => one.Parent == parent) >= 50
        )
        {
            return DiscordError.InvalidForm(
                "parent_id",
                "CHANNEL_PARENT_MAX_CHANNELS",
                "Maximum number of channels in category reached (50)"
            );
        }

        channel.Parent = parent;
        return null;
    }

    private void ApplyForum(Channel channel, JsonElement body)
    {
        channel.DefaultSortOrder =
            Body.Number(body, "default_sort_order") ?? channel.DefaultSortOrder;
        channel.DefaultForumLayout =
            Body.Number(body, "default_forum_layout") ?? channel.DefaultForumLayout;
        channel.DefaultThreadSlowmode =
            Body.Number(body, "default_thread_rate_limit_per_user")
            ?? channel.DefaultThreadSlowmode;
        if (Body.Has(body, "default_reaction_emoji", out var reaction))
        {
            channel.DefaultReaction = reaction.Clone();
        }

        if (Body.Has(body, "available_tags", out var tags) && tags.ValueKind == JsonValueKind.Array)
        {
            channel.Tags = [.. tags.EnumerateArray().Select(ReadTag)];
        }
    }

    /// <summary>Text channels' names are written small and without spaces.</summary>
    private static string NameFor(ChannelType type, string name) =>
        type
            is ChannelType.Text
                or ChannelType.Announcement
                or ChannelType.Forum
                or ChannelType.Media
            ? name.ToLowerInvariant().Replace(' ', '-')
            : name;

    private ForumTag ReadTag(JsonElement tag) =>
        new(
            Body.Id(tag, "id") ?? world.Ids.Next(),
            Body.Text(tag, "name") ?? "",
            Body.Flag(tag, "moderated") ?? false,
            Body.Id(tag, "emoji_id"),
            Body.Text(tag, "emoji_name")
        );
}
