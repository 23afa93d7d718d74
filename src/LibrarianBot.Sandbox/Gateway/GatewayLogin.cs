using System.Text.Json;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Gateway;

/// <summary>Identify and resume: how a connection comes to its session, and leaves it.</summary>
internal sealed class GatewayLogin(SandboxWorld world, GatewayConnection connection)
{
    private GatewaySession? _session;

    /// <summary>Null before a login, and after op 9 until there is another.</summary>
    internal GatewaySession? Session => connection.IsInvalidated ? null : _session;

    internal CloseCode? Identify(JsonElement d)
    {
        if (Session is not null)
        {
            return CloseCode.AlreadyAuthenticated;
        }

        if (IdentifyRequest.Read(d) is not { } request)
        {
            return CloseCode.DecodeError;
        }

        lock (world.Gate)
        {
            if (world.Bots.ByToken(Bare(request.Token)) is not { } bot)
            {
                return CloseCode.AuthenticationFailed;
            }

            if (request.WhyNot(bot) is { } close)
            {
                return close;
            }

            bot.TakeSessionStart(world.Clock.GetUtcNow());
            Begin(request.NewSession(bot), request.IsSharded);
            return null;
        }
    }

    internal CloseCode? Resume(JsonElement d)
    {
        if (Session is not null)
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
            return world.Bots.ByToken(Bare(token)) is { } bot
                ? Resume(bot, id, seq)
                : CloseCode.AuthenticationFailed;
        }
    }

    /// <summary>The connection ends: the session waits to be resumed, unless the client said that it leaves.</summary>
    internal void Leave(bool forGood)
    {
        lock (world.Gate)
        {
            if (_session is not { } session || session.Connection != connection)
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

    private CloseCode? Resume(Bot bot, string id, int seq)
    {
        bot.Sessions.RemoveAll(one => one.HasEnded(world.Clock));
        var session = bot.Sessions.Find(one => one.Id == id);
        if (session is null || !session.CanReplayAfter(Math.Min(seq, session.Seq)))
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

    private void Begin(GatewaySession session, bool sharded)
    {
        if (_session is { } before)
        {
            // After op 9 the same connection may begin anew; what it had is gone then.
            before.Connection = null;
            before.Bot.Sessions.Remove(before);
        }

        _session = session;
        session.Connection = connection;
        connection.IsInvalidated = false;
        session.Bot.Sessions.RemoveAll(one => one.HasEnded(world.Clock));
        session.Bot.Sessions.Add(session);
        Ready.Send(world, session, sharded);
        world.Changes.Publish("bot");
    }

    private void Continue(GatewaySession session, int seq)
    {
        if (session.Connection != connection)
        {
            session.Connection?.Cut.Cancel();
        }

        _session = session;
        session.Connection = connection;
        connection.IsInvalidated = false;
        foreach (var frame in session.After(seq).ToList())
        {
            connection.Send(frame);
        }

        session.Dispatch("RESUMED", """{"_trace":[]}"""u8.ToArray());
        world.Changes.Publish("bot");
    }

    private static string Bare(string token) =>
        token.StartsWith("Bot ", StringComparison.Ordinal) ? token[4..] : token;
}
