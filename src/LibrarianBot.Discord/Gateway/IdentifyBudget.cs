using LibrarianBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace LibrarianBot.Discord.Gateway;

/// <summary>
/// Keeps to the number of sessions that Discord allows: going over it resets the bot's token.
/// </summary>
internal sealed class IdentifyBudget(TimeProvider clock, ILogger logger)
{
    // A shard's place among those that may identify together is fixed, so that its own turn comes every five seconds.
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(5);

    private long? _last;

    /// <summary>Returns when a session may be begun.</summary>
    public async Task WaitAsync(SessionStartLimit limit, CancellationToken cancel)
    {
        if (limit.Remaining <= 0)
        {
            var reset = TimeSpan.FromMilliseconds(Math.Max(1_000, limit.ResetAfter));
            GatewayLog.BudgetSpent(logger, limit.Total, reset);
            await Task.Delay(reset, clock, cancel);
        }

        if (_last is { } before && Turn - clock.GetElapsedTime(before) is { Ticks: > 0 } wait)
        {
            await Task.Delay(wait.RoundUp(), clock, cancel);
        }

        _last = clock.GetTimestamp();
    }
}
