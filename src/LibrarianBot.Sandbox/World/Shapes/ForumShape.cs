using System.Text.Json;

namespace LibrarianBot.Sandbox.World.Shapes;

/// <summary>What only forums have.</summary>
internal static class ForumShape
{
    internal static void Fields(Utf8JsonWriter w, Channel channel)
    {
        w.List("available_tags", channel.Tags, WriteTag);
        if (channel.DefaultReaction.ValueKind == JsonValueKind.Object)
        {
            w.Kept("default_reaction_emoji", channel.DefaultReaction);
        }
        else
        {
            w.WriteNull("default_reaction_emoji");
        }

        if (channel.DefaultSortOrder is { } order)
        {
            w.WriteNumber("default_sort_order", order);
        }
        else
        {
            w.WriteNull("default_sort_order");
        }

        w.WriteNumber("default_forum_layout", channel.DefaultForumLayout);
        w.WriteNumber("default_thread_rate_limit_per_user", channel.DefaultThreadSlowmode ?? 0);
    }

    private static void WriteTag(Utf8JsonWriter w, ForumTag tag)
    {
        w.WriteStartObject();
        w.Id("id", tag.Id);
        w.WriteString("name", tag.Name);
        w.WriteBoolean("moderated", tag.Moderated);
        w.Id("emoji_id", tag.EmojiId);
        w.WriteString("emoji_name", tag.EmojiName);
        w.WriteEndObject();
    }
}
