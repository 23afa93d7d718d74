using System.Globalization;
using System.Net.Http.Headers;

namespace LibrarianBot.Discord.Rest.Limits;

/// <summary>What an answer says about its rate limit.</summary>
/// <param name="Bucket">The limit's name, shared by the routes that it holds for.</param>
/// <param name="Limit">Requests for each window.</param>
/// <param name="Remaining">Requests left in this window.</param>
/// <param name="ResetAfter">Time until the next window.</param>
internal readonly record struct RateLimitHeaders(
    string Bucket,
    int Limit,
    int Remaining,
    TimeSpan ResetAfter
)
{
    /// <summary>Null where the answer carries none, as some routes' don't.</summary>
    public static RateLimitHeaders? Read(HttpResponseHeaders headers) =>
        Value(headers, "X-RateLimit-Bucket") is { } bucket
        && int.TryParse(Value(headers, "X-RateLimit-Limit"), out var limit)
        && int.TryParse(Value(headers, "X-RateLimit-Remaining"), out var remaining)
        && Seconds(headers, "X-RateLimit-Reset-After") is { } reset
            ? new RateLimitHeaders(bucket, limit, remaining, reset)
            : null;

    public static string? Value(HttpResponseHeaders headers, string name)
    {
        if (headers.NonValidated.TryGetValues(name, out var values))
        {
            foreach (var value in values)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>A header in seconds with decimals.</summary>
    public static TimeSpan? Seconds(HttpResponseHeaders headers, string name) =>
        double.TryParse(
            Value(headers, name),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var seconds
        ) && seconds is >= 0 and < 1e6
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
