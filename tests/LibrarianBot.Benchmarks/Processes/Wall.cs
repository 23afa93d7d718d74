using NodaTime;

namespace LibrarianBot.Benchmarks.Processes;

internal static class Wall
{
    /// <summary>The time that the processes under measurement go by.</summary>
    public static Instant Now
    {
        get
        {
#pragma warning disable RS0030 // They run on the machine's own clock.
            return SystemClock.Instance.GetCurrentInstant();
#pragma warning restore RS0030
        }
    }
}
