using System.Net.WebSockets;
using LibrarianBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace LibrarianBot.Discord.Gateway;

/// <summary>Connects, and after each end decides how to go on.</summary>
internal sealed class DiscordGateway(
    IDiscordRest rest,
    DiscordOptions options,
    TimeProvider clock,
    Random random,
    ILogger<DiscordGateway> logger
) : IDiscordGateway
{
    // After so many failures the address that READY named is taken for dead.
    private const int ResumeAttempts = 4;

    private readonly GatewaySession _session = new();
    private readonly IdentifyBudget _budget = new(clock, logger);
    private readonly BackOff _backOff = new(random);
    private volatile bool _connected;

    public bool IsConnected => _connected;

    public async Task RunAsync(IGatewayEvents events, CancellationToken cancel)
    {
        using var handlers = new HandlerRunner(logger);
        var dispatch = new EventDispatcher(events, handlers, logger);
        try
        {
            while (!cancel.IsCancellationRequested)
            {
                var end = await ConnectAsync(dispatch, cancel);
                await BeforeNextAsync(end, cancel);
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested) { } // The orderly end.
        finally
        {
            _connected = false;
            await handlers.FinishAsync(clock);
        }
    }

    private async Task<Disconnection> ConnectAsync(
        EventDispatcher dispatch,
        CancellationToken cancel
    )
    {
        using var socket = new GatewaySocket(options.Compress, clock);
        try
        {
            await socket.ConnectAsync(await AddressAsync(cancel), cancel);
            return await StayAsync(socket, dispatch, cancel);
        }
        catch (Exception failure) when (failure is WebSocketException or DiscordException)
        {
            return new(DisconnectReason.Dropped, null, false);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new(DisconnectReason.Dropped, null, false);
        }
    }

    private async Task<Disconnection> StayAsync(
        GatewaySocket socket,
        EventDispatcher dispatch,
        CancellationToken cancel
    )
    {
        using var connection = new GatewayConnection(
            socket,
            _session,
            dispatch,
            options,
            clock,
            random,
            OnEstablished
        );
        var goodbye = Task.CompletedTask;
        await using (
            // 1000 ends the session and shows the bot as offline at once.
            cancel.Register(() =>
                goodbye = socket.CloseAsync((int)WebSocketCloseStatus.NormalClosure)
            )
        )
        {
            var end = await connection.RunAsync(cancel);
            _connected = false;
            await goodbye;
            await socket.CloseAsync(CloseCode.Returning);
            return end;
        }
    }

    /// <summary>Resuming goes where READY said; a new session asks for the address and waits for its turn.</summary>
    private async Task<Uri> AddressAsync(CancellationToken cancel)
    {
        if (_session.ResumeUrl is { } resume)
        {
            return resume;
        }

        var info = await rest.GetGatewayAsync(cancel);
        await _budget.WaitAsync(info.SessionStartLimit, cancel);
        return info.Url;
    }

    private void OnEstablished(bool resumed, int guilds)
    {
        _connected = true;
        _backOff.Reset();
        if (resumed)
        {
            GatewayLog.Resumed(logger);
        }
        else
        {
            GatewayLog.Ready(logger, guilds);
        }
    }

    private async Task BeforeNextAsync(Disconnection end, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (CloseCode.Fatal(end.Code) is { } fatal)
        {
            throw fatal;
        }

        if (!CloseCode.KeepsSession(end.Code) || _backOff.Failures >= ResumeAttempts)
        {
            _session.Forget();
        }

        var wait = WaitBeforeNext(end);
        GatewayLog.Lost(logger, end.Reason.ToString(), end.Code, wait);
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait.RoundUp(), clock, cancel);
        }
    }

    private TimeSpan WaitBeforeNext(Disconnection end) =>
        end.Reason switch
        {
            // What people do now reaches nobody until there is a session, and none of it is sent again.
            DisconnectReason.SessionInvalid when _session.Id is null => TimeSpan.Zero,
            // Discord's own advice, so that many bots don't come back in one moment.
            DisconnectReason.IdentifyRefused => _backOff.Next()
                + TimeSpan.FromSeconds(1 + random.NextDouble() * 4),
            _ => _backOff.Next(),
        };
}
