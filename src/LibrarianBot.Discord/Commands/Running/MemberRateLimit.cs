namespace LibrarianBot.Discord.Commands.Running;

/// <summary>
/// So many interactions for each person in ten seconds, refilled evenly. A fixed table: two people whose ids share a
/// place take turns in it, which is never stricter than the limit.
/// </summary>
internal sealed class MemberRateLimit(int most, TimeProvider time)
{
    private const int Places = 4096;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(10);
    private readonly (ulong Member, long Touched, double Left)[] _places = new (
        ulong,
        long,
        double
    )[Places];
    private readonly Lock _gate = new();

    public bool TryTake(Snowflake member)
    {
        if (most <= 0)
        {
            return true;
        }

        var now = time.GetTimestamp();
        lock (_gate)
        {
            // The lower 22 bits of an id are nearly constant; the time above them differs.
            ref var place = ref _places[(member.Value >> 22) % Places];
            var left =
                place.Member == member.Value
                    ? Math.Min(
                        most,
                        place.Left + (time.GetElapsedTime(place.Touched, now) / Window * most)
                    )
                    : most;
            place = (member.Value, now, left >= 1 ? left - 1 : left);
            return left >= 1;
        }
    }
}
