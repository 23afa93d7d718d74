using System.Text.Json;

namespace LibrarianBot.Sandbox.World.Shapes;

internal static class ThreadShape
{
    internal static void Fields(Utf8JsonWriter w, Channel channel, ThreadState thread)
    {
        w.Id("owner_id", thread.Owner.Id);
        w.WriteStartObject("thread_metadata");
        w.WriteBoolean("archived", thread.Archived);
        w.WriteNumber("auto_archive_duration", thread.AutoArchiveMinutes);
        w.Time("archive_timestamp", thread.ArchiveChangedAt);
        w.WriteBoolean("locked", thread.Locked);
        w.Time("create_timestamp", thread.CreatedAt);
        if (channel.Type == ChannelType.PrivateThread)
        {
            w.WriteBoolean("invitable", thread.Invitable);
        }

        w.WriteEndObject();
        w.WriteNumber("message_count", channel.Messages.Count);
        w.WriteNumber("member_count", Math.Min(thread.Members.Count, 50));
        w.WriteNumber("total_message_sent", thread.TotalMessages);
        w.List("applied_tags", thread.AppliedTags, static (w, tag) => w.IdValue(tag));
    }

    internal static void WriteMember(
        Utf8JsonWriter w,
        Channel channel,
        ulong user,
        DateTimeOffset since
    )
    {
        w.WriteStartObject();
        MemberFields(w, channel, user, since);
        w.WriteEndObject();
    }

    /// <summary>As THREAD_DELETE has it.</summary>
    internal static void WriteDeleted(Utf8JsonWriter w, Channel thread)
    {
        w.WriteStartObject();
        w.Id("id", thread.Id);
        w.Id("guild_id", thread.Guild!.Id);
        w.Id("parent_id", thread.Parent?.Id);
        w.WriteNumber("type", (int)thread.Type);
        w.WriteEndObject();
    }

    /// <summary>As THREAD_MEMBERS_UPDATE: who came with their membership of the server, who went by id.</summary>
    internal static void WriteMembersUpdate(
        Utf8JsonWriter w,
        Channel channel,
        IReadOnlyList<User> added,
        IReadOnlyList<User> removed
    )
    {
        var thread = channel.Thread!;
        w.WriteStartObject();
        w.Id("id", channel.Id);
        w.Id("guild_id", channel.Guild!.Id);
        w.WriteNumber("member_count", Math.Min(thread.Members.Count, 50));
        if (added.Count > 0)
        {
            w.List("added_members", added, (w, user) => Added(w, channel, user));
        }

        if (removed.Count > 0)
        {
            w.List("removed_member_ids", removed, static (w, user) => w.IdValue(user.Id));
        }

        w.WriteEndObject();
    }

    private static void Added(Utf8JsonWriter w, Channel channel, User user)
    {
        w.WriteStartObject();
        MemberFields(w, channel, user.Id, channel.Thread!.Members[user.Id]);
        if (channel.Guild!.Members.TryGetValue(user.Id, out var member))
        {
            w.WritePropertyName("member");
            MemberShape.Write(w, member);
        }

        w.WriteNull("presence");
        w.WriteEndObject();
    }

    private static void MemberFields(
        Utf8JsonWriter w,
        Channel channel,
        ulong user,
        DateTimeOffset since
    )
    {
        w.Id("id", channel.Id);
        w.Id("user_id", user);
        w.Time("join_timestamp", since);
        w.WriteNumber("flags", 0);
    }
}
