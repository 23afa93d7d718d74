using System.Security.Cryptography;
using System.Text.Json;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.Gateway;

/// <summary>Identify and resume: how a connection comes to its session, and leaves it.</summary>
internal sealed class GatewayLogin(
    SandboxWorld world,
    GatewayConnection connection,
    bool isResumeAddress
)
{
    private const int KnownIntents = 0x1FFFF | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);
    private static readonly TimeSpan ResumableFor = TimeSpan.FromMinutes(5);

    internal GatewaySession? Session { get; private set; }

    internal CloseCode? Identify(JsonElement d)
    {
        if (Session is not null)
        {
            return CloseCode.AlreadyAuthenticated;
        }

        if (
            Body.Text(d, "token") is not { } token
            || Body.Number(d, "intents") is not { } intents
            || !HasProperties(d)
        )
        {
            return CloseCode.DecodeError;
        }

        lock (world.Gate)
        {
            if (world.Bots.ByToken(Bare(token)) is not { } bot)
            {
                return CloseCode.AuthenticationFailed;
            }

            if ((intents & ~KnownIntents) != 0)
            {
                return CloseCode.InvalidIntents;
            }

            if (((Intents)intents & Intents.AllPrivileged & ~bot.Privileged) != Intents.None)
            {
                return CloseCode.DisallowedIntents;
            }

            if (ShardIn(d) is not var (shard, shards))
            {
                return CloseCode.InvalidShard;
            }

            bot.TakeSessionStart(world.Clock.GetUtcNow());
            Begin(
                new GatewaySession
                {
                    Id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
                    Bot = bot,
                    Intents = (Intents)intents,
                    Shard = shard,
                    Shards = shards,
                },
                sharded: Body.Has(d, "shard", out _)
            );
            return null;
        }
    }

    internal CloseCode? Resume(JsonElement d)
    {
        if (Session is not null && !connection.IsInvalidated)
        {
            return CloseCode.AlreadyAuthenticated;
        }

        if (
            Body.Text(d, "token") is not { } token
            || Body.Text(d, "session_id") is not { } id
            || Body.Number(d, "seq") is not { } seq
        )
        {
            return CloseCode.DecodeError;
        }

        lock (world.Gate)
        {
            if (world.Bots.ByToken(Bare(token)) is not { } bot)
            {
                return CloseCode.AuthenticationFailed;
            }

            bot.Sessions.RemoveAll(HasEnded);
            var session = bot.Sessions.Find(one => one.Id == id);
            if (
                session is null
                || !(isResumeAddress || connection.IsInvalidated)
                || !session.CanReplayAfter(Math.Min(seq, session.Seq))
            )
            {
                connection.Send(Frames.Invalid);
                return null;
            }

            if (seq > session.Seq || seq < 0)
            {
                bot.Sessions.Remove(session);
                return CloseCode.InvalidSeq;
            }

            Continue(session, seq);
            return null;
        }
    }

    /// <summary>The connection ends: the session waits to be resumed, unless the client said that it leaves.</summary>
    internal void Leave(bool forGood)
    {
        lock (world.Gate)
        {
            if (Session is not { } session || session.Connection != connection)
            {
                return;
            }

            session.Connection = null;
            session.LostAt = world.Clock.GetTimestamp();
            if (forGood)
            {
                session.Bot.Sessions.Remove(session);
            }

            world.Changes.Publish("bot");
        }
    }

    private void Begin(GatewaySession session, bool sharded)
    {
        Session = session;
        session.Connection = connection;
        session.Bot.Sessions.RemoveAll(HasEnded);
        session.Bot.Sessions.Add(session);
        session.Dispatch("READY", Ready.Payload(world, session, sharded));
        if (session.Intents.HasFlag(Intents.Guilds))
        {
            foreach (var guild in session.Bot.User.Guilds.Where(session.Concerns))
            {
                var (bot, intents) = (session.Bot, session.Intents);
                session.Dispatch(
                    "GUILD_CREATE",
                    Json.Bytes(w => GuildShape.WriteCreate(w, guild, bot, intents, world))
                );
            }
        }

        world.Changes.Publish("bot");
    }

    private void Continue(GatewaySession session, int seq)
    {
        if (session.Connection != connection)
        {
            session.Connection?.Cut.Cancel();
        }

        Session = session;
        session.Connection = connection;
        connection.IsInvalidated = false;
        foreach (var frame in session.After(seq).ToList())
        {
            connection.Send(frame);
        }

        session.Dispatch("RESUMED", """{"_trace":[]}"""u8.ToArray());
        world.Changes.Publish("bot");
    }

    private bool HasEnded(GatewaySession session) =>
        !session.Connected && world.Clock.GetElapsedTime(session.LostAt) > ResumableFor;

    private static string Bare(string token) =>
        token.StartsWith("Bot ", StringComparison.Ordinal) ? token[4..] : token;

    private static bool HasProperties(JsonElement d) =>
        Body.Has(d, "properties", out var properties)
        && properties.ValueKind == JsonValueKind.Object;

    private static (int Shard, int Shards)? ShardIn(JsonElement d)
    {
        if (!Body.Has(d, "shard", out var shard) || shard.ValueKind == JsonValueKind.Null)
        {
            return (0, 1);
        }

        return
            shard.ValueKind == JsonValueKind.Array
            && shard.GetArrayLength() == 2
            && shard[0].TryGetInt32(out var one)
            && shard[1].TryGetInt32(out var all)
            && one >= 0
            && one < all
            ? (one, all)
            : null;
    }
}
