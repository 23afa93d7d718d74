using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Gateway;

/// <summary>What a bot logged in to; it outlives the connection for a while. Touched with the world's gate held.</summary>
internal sealed class GatewaySession
{
    private const int Kept = 5000;
    private static readonly TimeSpan ResumableFor = TimeSpan.FromMinutes(5);

    private readonly Queue<(int Seq, byte[] Frame)> _recent = [];

    internal required string Id { get; init; }
    internal required Bot Bot { get; init; }
    internal required Intents Intents { get; init; }
    internal int Shard { get; init; }
    internal int Shards { get; init; } = 1;
    internal int Seq { get; private set; }
    internal GatewayConnection? Connection { get; set; }

    /// <summary>When the connection was lost, in real timestamps.</summary>
    internal long LostAt { get; set; }

    internal bool Connected => Connection is not null;

    /// <summary>Whether it was lost too long ago to be resumed.</summary>
    internal bool HasEnded(TimeProvider clock) =>
        !Connected && clock.GetElapsedTime(LostAt) > ResumableFor;

    /// <summary>Sends an event if it's meant for this session, and keeps it for a resume.</summary>
    internal void Offer(WorldEvent happened)
    {
        if (Concerns(happened.Guild) && happened.For(Bot, Intents) is { } payload)
        {
            Dispatch(happened.Name, payload);
        }
    }

    internal void Dispatch(string name, byte[] payload)
    {
        var frame = Frames.Dispatch(++Seq, name, payload);
        _recent.Enqueue((Seq, frame));
        if (_recent.Count > Kept)
        {
            _recent.Dequeue();
        }

        Connection?.Send(frame);
    }

    /// <summary>Whether everything after this number is still there.</summary>
    internal bool CanReplayAfter(int seq) =>
        seq == Seq || (_recent.TryPeek(out var oldest) && oldest.Seq <= seq + 1);

    internal IEnumerable<byte[]> After(int seq) =>
        _recent.Where(one => one.Seq > seq).Select(one => one.Frame);

    /// <summary>Whether a server belongs to this shard; what has no server goes to shard 0.</summary>
    internal bool Concerns(Guild? guild) =>
        guild is null ? Shard == 0 : (int)((guild.Id >> 22) % (ulong)Shards) == Shard;
}
