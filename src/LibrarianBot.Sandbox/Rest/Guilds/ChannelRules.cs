using LibrarianBot.Sandbox.Rest.Forms;

namespace LibrarianBot.Sandbox.Rest.Guilds;

/// <summary>Channels of a guild, as created and as changed.</summary>
internal static class ChannelRules
{
    public const int Category = 4;
    public const int Forum = 15;
    private static readonly int[] Durations = [60, 1440, 4320, 10080];

    /// <param name="form">The channel.</param>
    /// <param name="existingType">The type of the channel that is changed; null for a new one.</param>
    public static void Check(Form form, int? existingType = null)
    {
        form.Text("name", 1, 100, required: existingType is null);
        var type = existingType is null
            ? form.Choice("type", [0, 2, Category, 5, 13, Forum, 16]) ?? 0
            : form.Choice("type", [0, 5]) ?? existingType.Value;
        var isForum = type is Forum or 16;
        form.Text("topic", 0, isForum ? 4096 : 1024);
        form.Integer("position", 0, int.MaxValue);
        form.Integer("rate_limit_per_user", 0, 21600);
        form.Integer("default_thread_rate_limit_per_user", 0, 21600);
        form.Choice("default_auto_archive_duration", Durations);
        form.Bool("nsfw");
        form.Id("parent_id");
        if (type == Category)
        {
            form.Forbid(
                "parent_id",
                "CHANNEL_PARENT_INVALID_TYPE",
                "A category cannot have a parent"
            );
        }

        OverwriteRules.List(form);
        if (isForum)
        {
            CheckForum(form);
        }
    }

    private static void CheckForum(Form form)
    {
        form.Choice("default_sort_order", [0, 1]);
        form.Choice("default_forum_layout", [0, 1, 2]);
        form.Object("default_reaction_emoji");
        if (form.List("available_tags", 0, 20) is not { } tags)
        {
            return;
        }

        using (form.Errors.In("available_tags"))
        {
            for (var i = 0; i < tags.GetArrayLength(); i++)
            {
                using (form.Errors.In(i))
                {
                    var tag = new Form(tags[i], form.Errors);
                    if (tag.IsObject())
                    {
                        tag.Text("name", 1, 20, required: true);
                        tag.Bool("moderated");
                        tag.Id("id");
                        tag.Id("emoji_id");
                        tag.Text("emoji_name", 0, 100);
                    }
                }
            }
        }
    }

    /// <summary>A thread without a starting message, or (<paramref name="fromMessage"/>) under one, or in a forum.</summary>
    public static void Thread(Form form, bool fromMessage, bool inForum)
    {
        form.Text("name", 1, 100, required: true);
        form.Choice("auto_archive_duration", Durations);
        form.Integer("rate_limit_per_user", 0, 21600);
        if (inForum)
        {
            form.Object("message", required: true);
            if (form.List("applied_tags", 0, 5) is { } tags)
            {
                form.EachId("applied_tags", tags);
            }
        }
        else if (!fromMessage)
        {
            form.Choice("type", [10, 11, 12]);
            form.Bool("invitable");
        }
    }

    /// <summary>What may be changed of a thread.</summary>
    public static void ThreadChange(Form form)
    {
        form.Text("name", 1, 100);
        form.Bool("archived");
        form.Bool("locked");
        form.Bool("invitable");
        form.Choice("auto_archive_duration", Durations);
        form.Integer("rate_limit_per_user", 0, 21600);
        form.Integer("flags", 0, int.MaxValue);
        if (form.List("applied_tags", 0, 5) is { } tags)
        {
            form.EachId("applied_tags", tags);
        }
    }
}
