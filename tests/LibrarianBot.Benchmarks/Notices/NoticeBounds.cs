using System.Globalization;
using LibrarianBot.Benchmarks.Interactions;
using LibrarianBot.Benchmarks.Report;

namespace LibrarianBot.Benchmarks.Notices;

/// <summary>What was measured against what is to hold.</summary>
internal static class NoticeBounds
{
    private static readonly string Many = NoticeStage.Waiting.ToString(
        "#,##0",
        CultureInfo.InvariantCulture
    );

    public static List<Figure> Of(Claims claims, PendingStarts starts, double idle) =>
        [
            Bounds.Alone($"claiming {Claims.Batch} due of {Many}, p50", "ms", claims.P50, 5),
            new("… p99", "ms", claims.P99),
            AtMost(
                $"start to commands registered with {Many}",
                "s",
                starts.Pending,
                starts.Empty,
                1.2
            ),
            Bounds.Alone($"processor while {Many} wait, of one core", "%", idle, 0.5),
        ];

    public static List<Figure> Of(DueTogether burst)
    {
        var count = burst.Count.ToString("#,##0", CultureInfo.InvariantCulture);
        return
        [
            AtMost(
                $"{count} due at once, until the last is sent",
                "s",
                burst.Seconds,
                burst.Least,
                1.1
            ),
            Bounds.Alone("… refused for a rate limit", "requests", burst.Refused, 0),
            Bounds.Alone("… sent twice", "messages", burst.Twice, 0),
            Bounds.Alone("… not sent", "messages", burst.Missing, 0),
            new("… processor time", "s", burst.Processor),
        ];
    }

    private static Figure AtMost(
        string what,
        string unit,
        double value,
        double beside,
        double most
    ) =>
        new(what, unit, value, beside, value / beside)
        {
            ToHold = FormattableString.Invariant($"≤ {most} ×"),
            Holds = value / beside <= most,
        };
}
