using System.Threading.Channels;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.World;

/// <summary>What the page follows: each watcher gets what its person may see. Called with the gate held.</summary>
internal sealed class ChangeFeed(SandboxWorld world)
{
    private readonly List<(User? User, ChannelWriter<byte[]> Out)> _watchers = [];

    /// <summary>Follows as a person, or as nobody (who only learns of the clock, the bots and the commands).</summary>
    internal ChannelReader<byte[]> Watch(User? user, CancellationToken until)
    {
        var queue = System.Threading.Channels.Channel.CreateBounded<byte[]>(
            new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropOldest }
        );
        lock (world.Gate)
        {
            _watchers.Add((user, queue.Writer));
        }

        until.Register(() =>
        {
            lock (world.Gate)
            {
                _watchers.RemoveAll(watcher => watcher.Out == queue.Writer);
            }

            queue.Writer.TryComplete();
        });
        return queue.Reader;
    }

    internal void Publish(
        string type,
        Channel? channel = null,
        Message? message = null,
        Guild? guild = null,
        User? only = null
    )
    {
        if (_watchers.Count == 0)
        {
            return;
        }

        var data = Json.Bytes(w =>
        {
            w.WriteStartObject();
            w.WriteString("type", type);
            if (channel is not null)
            {
                w.Id("channel_id", channel.Id);
            }

            if (message is not null)
            {
                w.WritePropertyName("message");
                MessageShape.WriteForPeople(w, message, world);
            }

            w.WriteEndObject();
        });
        foreach (var (user, queue) in _watchers)
        {
            if (Concerns(user, channel, message?.VisibleTo ?? only, guild))
            {
                queue.TryWrite(data);
            }
        }
    }

    private bool Concerns(User? user, Channel? channel, User? only, Guild? guild) =>
        (only is null || only == user)
        && (channel is null || (user is not null && world.Channels.CanView(channel, user)))
        && (guild is null || (user is not null && user.Guilds.Contains(guild)));
}
