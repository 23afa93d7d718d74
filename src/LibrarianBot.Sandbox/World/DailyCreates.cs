namespace LibrarianBot.Sandbox.World;

/// <summary>How many commands a bot has created in a day, globally or in one server.</summary>
internal sealed class DailyCreates(TimeProvider clock)
{
    private const int Most = 200;
    private readonly Dictionary<
        (ulong Application, ulong Guild),
        (DateTimeOffset Day, int Count)
    > _creates = [];

    /// <summary>Counts one more; false when the day's are used up.</summary>
    internal bool TryTake(Bot bot, Guild? guild)
    {
        var key = (bot.ApplicationId, guild?.Id ?? 0);
        var now = clock.GetUtcNow();
        var (day, count) = _creates.GetValueOrDefault(key, (now, 0));
        (day, count) = now - day > TimeSpan.FromDays(1) ? (now, 0) : (day, count);
        _creates[key] = (day, count + 1);
        return count < Most;
    }
}
