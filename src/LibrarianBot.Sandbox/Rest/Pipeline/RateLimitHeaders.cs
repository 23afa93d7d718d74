using System.Globalization;

namespace LibrarianBot.Sandbox.Rest.Pipeline;

/// <summary>Tells a client its limits, on every answer.</summary>
internal static class RateLimitHeaders
{
    public static void Tell(IHeaderDictionary headers, RestRoute route, RateLimits.State state)
    {
        headers["X-RateLimit-Limit"] = state.Limit.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Remaining"] = state.Remaining.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset"] = Seconds(state.Reset.ToUnixTimeMilliseconds() / 1000.0);
        headers["X-RateLimit-Reset-After"] = Seconds(state.ResetAfter.TotalSeconds);
        headers["X-RateLimit-Bucket"] = route.Bucket;
    }

    private static string Seconds(double seconds) =>
        seconds.ToString("0.000", CultureInfo.InvariantCulture);
}
