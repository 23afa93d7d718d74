using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Gateway;

/// <summary>What can be made to go wrong with every open connection. The caller holds the gate.</summary>
internal sealed class GatewayFaults(SandboxWorld world)
{
    private static readonly byte[] HalfAMessage = """{"content":"half of a frame"}"""u8.ToArray();

    /// <summary>Causes a fault by its name; false when there is none of that name.</summary>
    internal bool TryCause(string kind)
    {
        if (Named(kind) is not { } fault)
        {
            return false;
        }

        ForEachConnection(fault);
        return true;
    }

    /// <summary>Connections that fell silent answer again.</summary>
    internal void Clear() => ForEachConnection((_, connection) => connection.Silent = false);

    private static Action<GatewaySession, GatewayConnection>? Named(string kind) =>
        kind switch
        {
            "drop" => (_, connection) => connection.Cut.Cancel(),
            "drop_mid_frame" => (session, connection) =>
                connection.CutMidFrame(
                    Frames.Dispatch(session.Seq + 1, "MESSAGE_CREATE", HalfAMessage)
                ),
            "reconnect" => (_, connection) => connection.Send(Frames.Reconnect),
            "invalid_session" => (session, connection) =>
            {
                connection.IsInvalidated = true;
                connection.Send(Frames.Invalid);
                session.Bot.Sessions.Remove(session);
            },
            "invalid_session_resumable" => (_, connection) =>
            {
                connection.IsInvalidated = true;
                connection.Send(Frames.InvalidResumable);
            },
            "zombie" => (_, connection) => connection.Silent = true,
            _ => null,
        };

    private void ForEachConnection(Action<GatewaySession, GatewayConnection> act)
    {
        var connected = world
            .Bots.All.SelectMany(bot => bot.Sessions)
            .Where(session => session.Connected)
            .ToList();
        connected.ForEach(session => act(session, session.Connection!));
    }
}
