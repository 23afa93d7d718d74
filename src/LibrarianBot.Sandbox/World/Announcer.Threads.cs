using System.Text.Json;
using LibrarianBot.Sandbox.Gateway;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.World;

internal sealed partial class Announcer
{
    internal void ThreadCreated(Channel thread) =>
        Thread("THREAD_CREATE", thread, w => ChannelShape.WriteNewThread(w, thread));

    internal void ThreadUpdated(Channel thread) =>
        Thread("THREAD_UPDATE", thread, w => ChannelShape.Write(w, thread));

    internal void ThreadDeleted(Channel thread) =>
        Thread("THREAD_DELETE", thread, w => ThreadShape.WriteDeleted(w, thread));

    /// <summary>
    /// THREAD_MEMBERS_UPDATE for bots with GUILD_MEMBERS, and for those that it is about; who was added is first told of
    /// the thread (THREAD_CREATE).
    /// </summary>
    internal void ThreadMembersChanged(
        Channel thread,
        IReadOnlyList<User> added,
        IReadOnlyList<User> removed
    )
    {
        world.Changes.Publish("channel", thread);
        Send(
            new WorldEvent(
                "THREAD_CREATE",
                thread.Guild,
                (bot, intents) =>
                    Whole(intents.HasFlag(Intents.Guilds) && added.Contains(bot.User)),
                (w, _) => ChannelShape.Write(w, thread)
            ),
            thread.Guild!.Bots
        );
        Send(
            new WorldEvent(
                "THREAD_MEMBERS_UPDATE",
                thread.Guild,
                (bot, intents) =>
                    added.Contains(bot.User) || removed.Contains(bot.User)
                        ? Whole(intents.HasFlag(Intents.Guilds))
                        : Seen(thread, bot, intents.HasFlag(Intents.GuildMembers)),
                (w, _) => ThreadShape.WriteMembersUpdate(w, thread, added, removed)
            ),
            thread.Guild!.Bots
        );
    }

    private void Thread(string name, Channel thread, Action<Utf8JsonWriter> write)
    {
        world.Changes.Publish("channel", thread);
        Send(
            new WorldEvent(
                name,
                thread.Guild,
                (bot, intents) => Seen(thread, bot, intents.HasFlag(Intents.Guilds)),
                (w, _) => write(w)
            ),
            thread.Guild!.Bots
        );
    }
}
