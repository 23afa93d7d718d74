using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>How long something that failed waits for its next attempt: a notice, or a message to be edited.</summary>
internal static class RetryBackOff
{
    /// <summary>Attempts for a notice, some five hours in all: an outage of Discord seldom lasts longer.</summary>
    public const int MostAttempts = 12;

    private const double First = 30;
    private const double Longest = 3600;

    /// <summary>For a notice; null after the last attempt.</summary>
    /// <param name="failed">How many have failed, from 1.</param>
    /// <param name="chance">From 0 to 1.</param>
    public static Duration? WaitAfter(int failed, double chance) =>
        failed >= MostAttempts ? null : PauseAfter(failed, chance);

    /// <summary>Doubled from attempt to attempt, up to an hour.</summary>
    /// <param name="failed">How many have failed, from 1.</param>
    /// <param name="chance">From 0 to 1; spreads what failed together over a quarter more or less.</param>
    public static Duration PauseAfter(int failed, double chance)
    {
        var wait = Math.Min(Longest, First * Math.Pow(2, failed - 1));
        return Duration.FromSeconds(wait * (0.75 + chance / 2));
    }
}
