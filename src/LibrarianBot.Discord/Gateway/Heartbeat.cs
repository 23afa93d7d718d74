using System.Net.WebSockets;

namespace LibrarianBot.Discord.Gateway;

/// <summary>Tells Discord that we live, and hangs up when Discord gives no sign of life.</summary>
internal sealed class Heartbeat(
    GatewaySocket socket,
    GatewaySession session,
    TimeProvider clock,
    Random random
) : IDisposable
{
    private static readonly TimeSpan HelloWithin = TimeSpan.FromSeconds(20);

    private readonly CancellationTokenSource _over = new();
    private readonly TaskCompletionSource<TimeSpan> _hello = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );
    private Task _beating = Task.CompletedTask;
    private volatile bool _answered = true;
    private volatile bool _zombie;

    /// <summary>Whether a beat stayed unanswered, so that the connection was given up.</summary>
    public bool IsZombie => _zombie;

    /// <summary>Begins to watch the connection: Discord speaks first.</summary>
    public void ExpectHello() => _beating = RunAsync();

    /// <summary>Op 10 came.</summary>
    public void Start(TimeSpan interval) => _hello.TrySetResult(interval);

    public async Task StopAsync()
    {
        await _over.CancelAsync();
        await _beating;
    }

    /// <summary>Op 11 came.</summary>
    public void Acknowledge() => _answered = true;

    /// <summary>Sends one now, as op 1 asks.</summary>
    public Task BeatAsync(CancellationToken cancel) =>
        socket.SendAsync(FrameWriter.WriteHeartbeat, session.Sequence, cancel);

    public void Dispose() => _over.Dispose();

    private async Task RunAsync()
    {
        try
        {
            await BeatWhileAnsweredAsync();
            _zombie = true;
            await socket.CloseAsync(CloseCode.Returning);
        }
        catch (Exception failure)
            when (failure
                    is OperationCanceledException
                        or WebSocketException
                        or ObjectDisposedException
                        or IOException
            )
        {
            // The connection is over; the read loop sees it too and says why.
        }
    }

    private async Task BeatWhileAnsweredAsync()
    {
        if (await HelloAsync() is not { } interval)
        {
            return;
        }

        // The first at a random moment, so that a restart of Discord doesn't bring all bots' beats at once.
        await Task.Delay(interval * random.NextDouble(), clock, _over.Token);
        while (_answered)
        {
            _answered = false;
            await BeatAsync(_over.Token);
            await Task.Delay(interval, clock, _over.Token);
        }
    }

    private async Task<TimeSpan?> HelloAsync()
    {
        try
        {
            return await _hello.Task.WaitAsync(HelloWithin, clock, _over.Token);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }
}
