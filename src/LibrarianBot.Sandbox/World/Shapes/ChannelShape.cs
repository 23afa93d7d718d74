using System.Text.Json;

namespace LibrarianBot.Sandbox.World.Shapes;

internal static class ChannelShape
{
    private const int Obfuscated = 1 << 17;

    /// <summary>As anybody who may see the channel gets it.</summary>
    internal static void Write(Utf8JsonWriter w, Channel channel)
    {
        w.WriteStartObject();
        Fields(w, channel);
        w.WriteEndObject();
    }

    /// <summary>With what the events add: whether a thread has just been made.</summary>
    internal static void WriteNewThread(Utf8JsonWriter w, Channel thread)
    {
        w.WriteStartObject();
        Fields(w, thread);
        w.WriteBoolean("newly_created", true);
        w.WriteEndObject();
    }

    /// <summary>A forum's new thread with its first message.</summary>
    internal static void WritePost(Utf8JsonWriter w, Channel thread, SandboxWorld world)
    {
        w.WriteStartObject();
        Fields(w, thread);
        w.WritePropertyName("message");
        MessageShape.Write(w, thread.Messages[0], world);
        w.WriteEndObject();
    }

    /// <summary>As a bot gets a channel that it can't view: only id, type, position and parent mean anything.</summary>
    internal static void WriteHidden(Utf8JsonWriter w, Channel channel)
    {
        w.WriteStartObject();
        w.Id("id", channel.Id);
        w.WriteNumber("type", (int)channel.Type);
        w.Id("guild_id", channel.Guild!.Id);
        w.WriteString("name", "___hidden___");
        w.WriteNumber("position", channel.Position);
        w.Id("parent_id", channel.Parent?.Id);
        w.WriteNumber("flags", Obfuscated);
        w.List(
            "permission_overwrites",
            [
                new Overwrite(
                    channel.Guild.Id,
                    IsMember: false,
                    Permission.None,
                    Permission.ViewChannel
                ),
            ],
            Write
        );
        w.WriteEndObject();
    }

    /// <summary>Id, name, type, parent and permissions, as in an interaction's <c>resolved</c>.</summary>
    internal static void WriteResolved(
        Utf8JsonWriter w,
        Channel channel,
        Permission user,
        Permission application
    )
    {
        w.WriteStartObject();
        Fields(w, channel);
        w.Bits("permissions", user);
        w.Bits("app_permissions", application);
        w.WriteEndObject();
    }

    /// <summary>The channel of an interaction, with the person's permissions in it.</summary>
    internal static void WriteActing(Utf8JsonWriter w, Channel channel, Permission user)
    {
        w.WriteStartObject();
        Fields(w, channel);
        w.Bits("permissions", user);
        w.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter w, Overwrite overwrite)
    {
        w.WriteStartObject();
        w.Id("id", overwrite.Id);
        w.WriteNumber("type", overwrite.IsMember ? 1 : 0);
        w.Bits("allow", overwrite.Allow);
        w.Bits("deny", overwrite.Deny);
        w.WriteEndObject();
    }

    private static void Fields(Utf8JsonWriter w, Channel channel)
    {
        w.Id("id", channel.Id);
        w.WriteNumber("type", (int)channel.Type);
        w.WriteNumber("flags", channel.Flags);
        if (channel.HoldsMessages || channel.Type is ChannelType.Forum)
        {
            w.Id("last_message_id", channel.LastMessageId);
            w.WriteNull("last_pin_timestamp");
        }

        if (channel.Guild is null)
        {
            w.List("recipients", channel.Recipients, UserShape.Write);
            return;
        }

        ServerFields(w, channel, channel.Guild);
    }

    private static void ServerFields(Utf8JsonWriter w, Channel channel, Guild guild)
    {
        w.Id("guild_id", guild.Id);
        w.WriteString("name", channel.Name);
        w.Id("parent_id", channel.Parent?.Id);
        w.WriteNumber("rate_limit_per_user", channel.SlowmodeSeconds);
        if (channel.Thread is { } thread)
        {
            ThreadShape.Fields(w, channel, thread);
            return;
        }

        w.WriteNumber("position", channel.Position);
        w.List("permission_overwrites", channel.Overwrites.Values, Write);
        w.WriteString("topic", channel.Topic);
        w.WriteBoolean("nsfw", channel.Nsfw);
        if (channel.Type is ChannelType.Voice or ChannelType.Stage)
        {
            w.WriteNumber("bitrate", 64000);
            w.WriteNumber("user_limit", 0);
            w.WriteNull("rtc_region");
        }

        if (channel.Type is ChannelType.Forum or ChannelType.Media)
        {
            ForumShape.Fields(w, channel);
        }
    }
}
