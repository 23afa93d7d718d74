using LibrarianBot.Notices;

namespace LibrarianBot.Features;

/// <content>One update after the other, with a pause after one that failed.</content>
internal abstract partial class PublicBoard
{
    /// <remarks>Inside the lock.</remarks>
    private void Begin(Update update)
    {
        update.Pause?.Dispose();
        update.Pause = null;
        update.Task = Task.Run(() => KeepUpAsync(update));
    }

    private async Task KeepUpAsync(Update update)
    {
        do
        {
            update.Failed = await TryShowAsync(update) ? 0 : update.Failed + 1;
        } while (IsChanged(update));
    }

    /// <returns>False where trying again may help.</returns>
    private async Task<bool> TryShowAsync(Update update)
    {
        try
        {
            await ShowAsync(update.NetworkId, update.Id, _stopping.Token);
            return true;
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception failure)
        {
            // It stays marked as behind, so the next change or start shows it in any case.
            LogFailed(logger, what, update.Id, failure);
            return DiscordRefusals.IsLasting(failure);
        }
    }

    /// <returns>Whether it goes on at once. Otherwise the update is over, or pauses.</returns>
    private bool IsChanged(Update update)
    {
        lock (_lock)
        {
            if (update.Again && !_stopping.IsCancellationRequested)
            {
                update.Again = false;
                update.Failed = 0;
                return true;
            }

            if (update.Failed > 0 && !_noMorePauses)
            {
                Pause(update);
                return false;
            }

            End(update);
            return false;
        }
    }

    /// <remarks>Inside the lock.</remarks>
    private void Pause(Update update)
    {
        var wait = RetryBackOff.PauseAfter(update.Failed, Random.Shared.NextDouble()).ToTimeSpan();
        update.Pause = time.CreateTimer(_ => GoOn(update), null, wait, Timeout.InfiniteTimeSpan);
        LogPaused(logger, what, update.Id, wait);
    }

    private void GoOn(Update update)
    {
        lock (_lock)
        {
            // A change may have been quicker, or the stop.
            if (update.Pause is not null)
            {
                Begin(update);
            }
        }
    }

    private void EndPauses()
    {
        lock (_lock)
        {
            _noMorePauses = true;
            foreach (var update in _updates.Values.Where(one => one.Pause is not null).ToList())
            {
                update.Pause!.Dispose();
                update.Pause = null;
                End(update);
            }
        }
    }

    /// <remarks>Inside the lock.</remarks>
    private void End(Update update)
    {
        _updates.Remove(update.Id);
        if (update.Failed > 0)
        {
            LogLeft(logger, what, update.Id);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The message of {What} {Id} couldn't be brought up to date")]
    private static partial void LogFailed(ILogger logger, string what, long id, Exception failure);

    [LoggerMessage(
        LogLevel.Information,
        "The message of {What} {Id} will be tried again in {Wait}, or when something changes"
    )]
    private static partial void LogPaused(ILogger logger, string what, long id, TimeSpan wait);

    [LoggerMessage(
        LogLevel.Information,
        "The message of {What} {Id} will be brought up to date after the next start"
    )]
    private static partial void LogLeft(ILogger logger, string what, long id);

    private sealed class Update(long networkId, long id)
    {
        public long NetworkId { get; } = networkId;
        public long Id { get; } = id;

        /// <summary>It changed while it was being shown.</summary>
        public bool Again { get; set; }

        /// <summary>How often in a row since the last change.</summary>
        public int Failed { get; set; }

        /// <summary>Runs while it waits for its next attempt; null while one is under way.</summary>
        public ITimer? Pause { get; set; }
        public Task Task { get; set; } = Task.CompletedTask;
    }
}
