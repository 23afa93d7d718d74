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
        w.Id("id", channel.Id);
        w.Id("user_id", user);
        w.Time("join_timestamp", since);
        w.WriteNumber("flags", 0);
        w.WriteEndObject();
    }
}
