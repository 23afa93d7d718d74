using System.Net;
using LibrarianBot.Discord.Rest.Limits;
using Microsoft.Extensions.Logging;

namespace LibrarianBot.Discord.Rest;

/// <summary>Decides after a failed attempt: wait and return to try again, or throw.</summary>
internal sealed class RetryPolicy(
    SlidingWindow global,
    InvalidRequestLimit invalid,
    TimeProvider clock,
    Random random,
    ILogger logger
)
{
    private const int MaxAttempts = 5;
    private const int MaxRateLimited = 20;

    /// <summary>No answer came: tried again where nothing can have been received, or where twice is no more than once.</summary>
    public async Task AfterSilenceAsync(
        RestRequest request,
        Exception failure,
        int attempt,
        CancellationToken cancel
    )
    {
        var neverSent =
            failure is HttpRequestException
            {
                HttpRequestError: HttpRequestError.ConnectionError
                    or HttpRequestError.NameResolutionError
                    or HttpRequestError.SecureConnectionError
                    or HttpRequestError.ProxyTunnelError
            };
        if (attempt >= MaxAttempts || !(neverSent || request.Repeatable))
        {
            throw new DiscordException(
                default,
                0,
                $"Discord didn't answer {request}.",
                inner: failure
            );
        }

        var wait = BackOff(request, attempt);
        RestLog.RetryingUnanswered(logger, request.ToString(), failure.GetType().Name, wait);
        await Task.Delay(wait, clock, cancel);
    }

    /// <summary>Discord refused or failed.</summary>
    public async Task AfterRefusalAsync(
        RestRequest request,
        Bucket? bucket,
        HttpResponseMessage response,
        int attempt,
        CancellationToken cancel
    )
    {
        var error = DiscordError.Parse(await response.Content.ReadAsByteArrayAsync(cancel));
        var status = response.StatusCode;
        Count(status, response);
        if (status == HttpStatusCode.TooManyRequests && attempt < MaxRateLimited)
        {
            await AfterRateLimitAsync(request, bucket, response, error, cancel);
            return;
        }

        if ((int)status < 500 || attempt >= MaxAttempts || !request.Repeatable)
        {
            throw error.ToException(status, request, attempt);
        }

        var wait = BackOff(request, attempt);
        RestLog.Retrying(logger, (int)status, request.ToString(), wait);
        await Task.Delay(wait, clock, cancel);
    }

    private async Task AfterRateLimitAsync(
        RestRequest request,
        Bucket? bucket,
        HttpResponseMessage response,
        DiscordError error,
        CancellationToken cancel
    )
    {
        var wait =
            error.RetryAfter
            ?? RateLimitHeaders.Seconds(response.Headers, "Retry-After")
            ?? TimeSpan.FromSeconds(1);
        var scope = RateLimitHeaders.Value(response.Headers, "X-RateLimit-Scope") ?? "unknown";
        var isGlobal =
            error.Global
            || RateLimitHeaders.Value(response.Headers, "X-RateLimit-Global") is not null;
        RestLog.RateLimited(logger, request.ToString(), isGlobal ? "global" : scope, wait);
        if (isGlobal && !request.TokenInPath)
        {
            global.Close(wait);
        }
        else if (bucket is not null && !isGlobal)
        {
            bucket.Close(wait);
        }
        else
        {
            await Task.Delay(wait, clock, cancel);
        }
    }

    private void Count(HttpStatusCode status, HttpResponseMessage response)
    {
        if (
            status
                is not (
                    HttpStatusCode.Unauthorized
                    or HttpStatusCode.Forbidden
                    or HttpStatusCode.TooManyRequests
                )
            || RateLimitHeaders.Value(response.Headers, "X-RateLimit-Scope") is "shared"
        )
        {
            return;
        }

        var count = invalid.Add();
        if (count % 1_000 == 0)
        {
            RestLog.ManyRefusals(logger, count);
        }
    }

    private TimeSpan BackOff(RestRequest request, int attempt)
    {
        var first = request.IsCallback ? 100 : 250;
        return TimeSpan
            .FromMilliseconds(first * Math.Pow(2, attempt - 1) * (0.75 + random.NextDouble() / 2))
            .RoundUp();
    }
}
