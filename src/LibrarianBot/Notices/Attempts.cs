using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>How long what failed waits for its next attempt: a notice, or a message that is to be changed.</summary>
internal static class Attempts
{
    /// <summary>Of a notice. With the waits between them some five hours: an outage of Discord seldom lasts longer.</summary>
    public const int Most = 12;

    private const double First = 30;
    private const double Longest = 3600;

    /// <summary>As long as the pause; null after the last attempt.</summary>
    /// <param name="failed">How many have failed, from 1.</param>
    /// <param name="chance">From 0 to 1.</param>
    public static Duration? WaitAfter(int failed, double chance) =>
        failed >= Most ? null : PauseAfter(failed, chance);

    /// <summary>Doubled from attempt to attempt, up to an hour.</summary>
    /// <param name="failed">How many have failed, from 1.</param>
    /// <param name="chance">From 0 to 1; spreads what failed together over a quarter more or less.</param>
    public static Duration PauseAfter(int failed, double chance)
    {
        var wait = Math.Min(Longest, First * Math.Pow(2, failed - 1));
        return Duration.FromSeconds(wait * (0.75 + chance / 2));
    }
}
