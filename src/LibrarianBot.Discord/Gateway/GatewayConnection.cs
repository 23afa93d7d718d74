using System.Net.WebSockets;
using System.Text.Json;

namespace LibrarianBot.Discord.Gateway;

/// <summary>The life of one connection: hello, identify or resume, events, end.</summary>
internal sealed class GatewayConnection(
    GatewaySocket socket,
    GatewaySession session,
    EventDispatcher dispatch,
    DiscordOptions options,
    TimeProvider clock,
    Random random,
    Action<bool, int> onEstablished
) : IDisposable
{
    private readonly Heartbeat _heartbeat = new(socket, session, clock, random);
    private DisconnectReason _reason = DisconnectReason.Closed;
    private bool _established;

    /// <summary>Reads until the connection ends.</summary>
    public async Task<Disconnection> RunAsync(CancellationToken cancel)
    {
        _heartbeat.ExpectHello();
        try
        {
            while (await socket.ReadAsync() is { } message)
            {
                if (!await HandleAsync(message, cancel))
                {
                    return End();
                }
            }
        }
        catch (Exception failure)
            when (failure
                    is WebSocketException
                        or OperationCanceledException
                        or ObjectDisposedException
                        or JsonException
                        or InvalidDataException
                        or IOException
            )
        {
            _reason = DisconnectReason.Dropped;
        }
        finally
        {
            await _heartbeat.StopAsync();
        }

        return End();
    }

    public void Dispose() => _heartbeat.Dispose();

    private Disconnection End() =>
        new(
            _heartbeat.IsZombie ? DisconnectReason.Zombie : _reason,
            socket.CloseCode,
            _established
        );

    /// <summary>False when the connection is to be given up. Frames can't live across an await, hence the two steps.</summary>
    private ValueTask<bool> HandleAsync(ReadOnlyMemory<byte> message, CancellationToken cancel)
    {
        var frame = Frame.Parse(message.Span);
        switch (frame.Op)
        {
            case 0:
                OnEvent(frame);
                return new(true);
            case 1:
                return Then(_heartbeat.BeatAsync(cancel));
            case 7:
                _reason = DisconnectReason.ReconnectAsked;
                return new(false);
            case 9:
                _reason =
                    _established || session.Id is not null
                        ? DisconnectReason.SessionInvalid
                        : DisconnectReason.IdentifyRefused;
                if (!frame.IsTrue)
                {
                    session.Forget();
                }

                return new(false);
            case 10:
                var hello = frame.Data(DiscordJson.Default.HelloData);
                return Then(OnHelloAsync(hello, cancel));
            case 11:
                _heartbeat.Acknowledge();
                return new(true);
            default:
                return new(true);
        }
    }

    private static async ValueTask<bool> Then(Task task)
    {
        await task;
        return true;
    }

    private async Task OnHelloAsync(HelloData hello, CancellationToken cancel)
    {
        _heartbeat.Start(TimeSpan.FromMilliseconds(hello.HeartbeatInterval));
        if (session.Id is null)
        {
            await socket.SendAsync(FrameWriter.WriteIdentify, options, cancel);
        }
        else
        {
            await socket.SendAsync(
                static (json, it) => FrameWriter.WriteResume(json, it.Token, it.session),
                (options.Token, session),
                cancel
            );
        }
    }

    private void OnEvent(in Frame frame)
    {
        if (frame.Name == EventName.Ready)
        {
            var ready = frame.Data(DiscordJson.Default.ReadyData);
            session.Begin(ready.SessionId, ready.ResumeGatewayUrl);
            Establish(resumed: false, ready.Guilds.Count);
            dispatch.OnReady(ready);
        }
        else if (frame.Name == EventName.Resumed)
        {
            Establish(resumed: true, 0);
        }
        else
        {
            dispatch.Dispatch(frame);
        }

        // Only now: an event that was read but not handed on would be missing for ever.
        session.Sequence = frame.Sequence ?? session.Sequence;
    }

    private void Establish(bool resumed, int guilds)
    {
        _established = true;
        onEstablished(resumed, guilds);
    }
}
