using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>How long a notice that failed waits for its next attempt.</summary>
internal static class Attempts
{
    /// <summary>With the waits between them some five hours: an outage of Discord seldom lasts longer.</summary>
    public const int Most = 12;

    private const double First = 30;
    private const double Longest = 3600;

    /// <summary>Doubled from attempt to attempt, up to an hour; null after the last one.</summary>
    /// <param name="failed">How many have failed, from 1.</param>
    /// <param name="chance">From 0 to 1; spreads what failed together over a quarter more or less.</param>
    public static Duration? WaitAfter(int failed, double chance)
    {
        if (failed >= Most)
        {
            return null;
        }

        var wait = Math.Min(Longest, First * Math.Pow(2, failed - 1));
        return Duration.FromSeconds(wait * (0.75 + chance / 2));
    }
}
