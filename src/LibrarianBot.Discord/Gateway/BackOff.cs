namespace LibrarianBot.Discord.Gateway;

/// <summary>How long to wait before the next attempt: not at all after a good connection, then longer and longer, never in step with others.</summary>
internal sealed class BackOff(Random random)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private int _failures;

    /// <summary>Attempts that failed since the last good connection.</summary>
    public int Failures => _failures;

    public void Reset() => _failures = 0;

    /// <summary>The first attempt after a good connection is at once: interactions wait three seconds only.</summary>
    public TimeSpan Next()
    {
        var full = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(_failures - 1, 10)));
        var bounded = full < Longest ? full : Longest;
        return _failures++ == 0 ? TimeSpan.Zero : bounded * (0.5 + random.NextDouble() / 2);
    }
}
