using LibrarianBot.Benchmarks.Report;

namespace LibrarianBot.Benchmarks.Interactions;

/// <summary>What was measured against what is to hold.</summary>
internal static class Bounds
{
    public static IEnumerable<Figure> Of(Loads loads) =>
        [
            AtMost(
                "without the store, p50 at 1 in flight",
                "ms",
                loads.LightAlone.Of(burst => burst.P50),
                2
            ),
            Told("… p99 at 1", "ms", loads.LightAlone.Of(burst => burst.P99)),
            Told("… p50 at 64", "ms", loads.LightMany.Of(burst => burst.P50)),
            Told("… p99 at 64", "ms", loads.LightMany.Of(burst => burst.P99)),
            Told("… throughput at 64", "/s", loads.LightMany.Of(burst => burst.PerSecond)),
            AtMost(
                "`/booklist find`, p50 at 1 in flight",
                "ms",
                loads.FindAlone.Of(burst => burst.P50),
                1.3
            ),
            Told("… p99 at 1", "ms", loads.FindAlone.Of(burst => burst.P99)),
            Told("… p50 at 64", "ms", loads.FindMany.Of(burst => burst.P50)),
            AtMost("… p99 at 64", "ms", loads.FindMany.Of(burst => burst.P99), 1.3),
            AtLeast("… throughput at 64", "/s", loads.FindMany.Of(burst => burst.PerSecond), 0.8),
            Told("… processor time for 10,000 at 64", "s", loads.Processor),
            Alone("allocated for a command without the store", "KB", loads.Allocated / 1024, 25),
        ];

    public static IEnumerable<Figure> Of(StartUps starts) =>
        [
            Alone("start to commands registered", "s", starts.Registered, 1.0),
            Alone("first answer, when it is a search", "ms", starts.FirstFind, 100),
            Alone("first answer, when it is a request (writes)", "ms", starts.FirstRequest, 100),
        ];

    public static IEnumerable<Figure> Of(Memory program, Memory floor) =>
        [
            Alone("resident memory, idle", "MB", program.Idle, 96) with
            {
                Floor = floor.Idle,
            },
            new("… proportional (Pss)", "MB", program.IdleProportional, floor.IdleProportional),
            Alone("… growth with 1,000 servers × 100 members", "MB", program.Growth, 15) with
            {
                Floor = floor.Growth,
            },
        ];

    private static Figure Told(string what, string unit, Measured measured) =>
        new(what, unit, measured.Program, measured.Floor, measured.Ratio);

    private static Figure AtMost(string what, string unit, Measured measured, double most) =>
        Told(what, unit, measured) with
        {
            ToHold = FormattableString.Invariant($"≤ {most} ×"),
            Holds = measured.Ratio <= most,
        };

    private static Figure AtLeast(string what, string unit, Measured measured, double least) =>
        Told(what, unit, measured) with
        {
            ToHold = FormattableString.Invariant($"≥ {least} ×"),
            Holds = measured.Ratio >= least,
        };

    public static Figure Alone(string what, string unit, double value, double most) =>
        new(what, unit, value)
        {
            ToHold = FormattableString.Invariant($"≤ {most} {unit}"),
            Holds = value <= most,
        };
}
