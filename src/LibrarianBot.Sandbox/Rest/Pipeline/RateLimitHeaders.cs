using System.Globalization;

namespace LibrarianBot.Sandbox.Rest.Pipeline;

/// <summary>Tells a client its limits, on every answer, and more on a 429.</summary>
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

    /// <summary>429 with its headers.</summary>
    /// <param name="headers">The answer's headers.</param>
    /// <param name="retryAfter">In seconds, with decimals.</param>
    /// <param name="isGlobal">Whether it is the bot's own limit and not the route's.</param>
    /// <param name="message">What to say instead of Discord's usual sentence.</param>
    /// <param name="code">Discord's error code, where there is one.</param>
    public static RestAnswer Refuse(
        IHeaderDictionary headers,
        double retryAfter,
        bool isGlobal,
        string? message = null,
        int? code = null
    )
    {
        headers.RetryAfter = Math.Ceiling(retryAfter).ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Scope"] = isGlobal ? "global" : "user";
        if (isGlobal)
        {
            headers["X-RateLimit-Global"] = "true";
        }

        return RestAnswer.Json(
            429,
            writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("message", message ?? "You are being rate limited.");
                writer.WriteNumber("retry_after", Math.Round(retryAfter, 3));
                writer.WriteBoolean("global", isGlobal);
                if (code is { } number)
                {
                    writer.WriteNumber("code", number);
                }

                writer.WriteEndObject();
            }
        );
    }

    private static string Seconds(double seconds) =>
        seconds.ToString("0.000", CultureInfo.InvariantCulture);
}
