namespace LibrarianBot.Sandbox.World;

/// <summary>Ids in Discord's format: milliseconds since 2015 in the upper 42 bits; always growing.</summary>
internal sealed class SnowflakeSource(TimeProvider clock)
{
    internal const long Epoch = 1_420_070_400_000;

    private ulong _last;

    internal ulong Next()
    {
        var now = At(clock.GetUtcNow());
        while (true)
        {
            var last = Interlocked.Read(ref _last);
            var next = Math.Max(now, last + 1);
            if (Interlocked.CompareExchange(ref _last, next, last) == last)
            {
                return next;
            }
        }
    }

    internal static ulong At(DateTimeOffset moment) =>
        (ulong)(moment.ToUnixTimeMilliseconds() - Epoch) << 22;

    internal static DateTimeOffset MomentOf(ulong id) =>
        DateTimeOffset.FromUnixTimeMilliseconds((long)(id >> 22) + Epoch);
}
