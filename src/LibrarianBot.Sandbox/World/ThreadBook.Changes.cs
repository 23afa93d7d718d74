using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

internal sealed partial class ThreadBook
{
    /// <summary>
    /// Changes a thread: name, archived, locked, auto_archive_duration, rate_limit_per_user, applied_tags. Needs
    /// MANAGE_THREADS, except for its owner who may rename and archive it, and for anybody who unarchives it (50013; 50083
    /// when it's archived and stays so); a third name within ten minutes waits (429).
    /// </summary>
    internal Outcome<Channel> Modify(Channel channel, User actor, JsonElement body)
    {
        lock (world.Gate)
        {
            var thread = channel.Thread!;
            var held = PermissionRules.In(channel, actor, world);
            var manages = held.Has(Permission.ManageThreads);
            var archived = Body.Flag(body, "archived");
            if (!held.Has(Permission.ViewChannel))
            {
                return DiscordError.MissingAccess;
            }

            var reopens =
                archived == false && !thread.Locked && held.Has(Permission.SendMessagesInThreads);
            if (
                !manages
                && !reopens
                && (thread.Owner != actor || thread.Locked || Body.Flag(body, "locked") is not null)
            )
            {
                return DiscordError.MissingPermissions;
            }

            if (thread.Archived && archived != false)
            {
                return DiscordError.ThreadArchived;
            }

            if (world.Channels.WhyNotRename(channel, body) is { } tooOften)
            {
                return tooOften;
            }

            Apply(channel, thread, body);
            world.Announce.ThreadUpdated(channel);
            world.Timeline.CatchUp();
            return channel;
        }
    }

    private void Apply(Channel channel, ThreadState thread, JsonElement body)
    {
        channel.Name = Body.Text(body, "name") ?? channel.Name;
        channel.SlowmodeSeconds =
            Body.Number(body, "rate_limit_per_user") ?? channel.SlowmodeSeconds;
        channel.Flags = Body.Number(body, "flags") ?? channel.Flags;
        if (Body.Number(body, "auto_archive_duration") is { } minutes)
        {
            thread.AutoArchiveMinutes = minutes;
            thread.ActiveAt = world.Clock.GetUtcNow();
        }

        thread.Locked = Body.Flag(body, "locked") ?? thread.Locked;
        thread.Invitable = Body.Flag(body, "invitable") ?? thread.Invitable;
        if (Body.Flag(body, "archived") is { } archived && archived != thread.Archived)
        {
            thread.Archived = archived;
            thread.ArchiveChangedAt = world.Clock.GetUtcNow();
            thread.ActiveAt = thread.ArchiveChangedAt;
        }

        if (Body.Has(body, "applied_tags", out var tags) && tags.ValueKind == JsonValueKind.Array)
        {
            thread.AppliedTags =
            [
                .. tags.EnumerateArray()
                    .Select(tag => ulong.TryParse(tag.ToString(), out var id) ? id : 0),
            ];
        }
    }
}
