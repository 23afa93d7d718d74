namespace LibrarianBot.Benchmarks.Processes;

internal static class Pause
{
    public static Task ForAsync(TimeSpan time)
    {
#pragma warning disable RS0030 // A benchmark measures the machine's own time.
        return Task.Delay(time, TimeProvider.System);
#pragma warning restore RS0030
    }
}
