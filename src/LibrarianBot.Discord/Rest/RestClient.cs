using System.Net;
using LibrarianBot.Discord.Rest.Limits;
using Microsoft.Extensions.Logging;

namespace LibrarianBot.Discord.Rest;

/// <summary>
/// Sends requests: in the pace that Discord allows, again where that is safe, and with refusals as exceptions.
/// </summary>
internal sealed class RestClient : IDisposable
{
    private const int MostTogether = 50;

    // Discord counts by its own second, and what was slow on its way arrives nearer to what follows: hence the margin.
    private static readonly TimeSpan Together = TimeSpan.FromSeconds(1.03);
    private readonly RestTransport _transport;
    private readonly RetryPolicy _retries;
    private readonly SlidingWindow _global;
    private readonly Buckets _buckets;
    private readonly InvalidRequestLimit _invalid;
    private volatile DiscordFatalException? _refused;

    public RestClient(
        HttpMessageHandler handler,
        DiscordOptions options,
        TimeProvider clock,
        Random random,
        ILogger logger
    )
    {
        _transport = new RestTransport(handler, options);
        _global = new SlidingWindow(MostTogether, Together, clock);
        _buckets = new Buckets(clock);
        _invalid = new InvalidRequestLimit(clock);
        _retries = new RetryPolicy(_global, _invalid, clock, random, logger);
    }

    /// <summary>The answer, which the caller disposes: always a success.</summary>
    public async Task<HttpResponseMessage> SendAsync(
        RestRequest request,
        RequestBody? body,
        CancellationToken cancel
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            ThrowIfStopped();
            var bucket = request.IsCallback ? null : _buckets.For(request);
            if (bucket is not null)
            {
                await bucket.TakeAsync(cancel);
            }

            var result = await TryAsync(request, body, bucket, cancel);
            if (result.Response is { IsSuccessStatusCode: true } response)
            {
                return response;
            }

            await RetryOrThrowAsync(request, bucket, result, attempt, cancel);
        }
    }

    /// <summary>Fetches from an address outside the API, without credentials and without rate limits.</summary>
    public Task<HttpResponseMessage> FetchAsync(Uri address, CancellationToken cancel) =>
        _transport.FetchAsync(address, cancel);

    public void Dispose()
    {
        _transport.Dispose();
        _global.Dispose();
    }

    private async Task<AttemptResult> TryAsync(
        RestRequest request,
        RequestBody? body,
        Bucket? bucket,
        CancellationToken cancel
    )
    {
        AttemptResult result = default;
        try
        {
            if (!request.TokenInPath)
            {
                await _global.WaitAsync(cancel);
            }

            result = await _transport.SendAsync(request, body, cancel);
            return result;
        }
        finally
        {
            Learn(request, bucket, result.Response);
        }
    }

    private void Learn(RestRequest request, Bucket? bucket, HttpResponseMessage? response)
    {
        if (bucket is null)
        {
            return;
        }

        var headers = response is null ? null : RateLimitHeaders.Read(response.Headers);
        bucket.Return(headers, response is { IsSuccessStatusCode: true });
        if (headers is { } learnt)
        {
            _buckets.Learn(request, bucket, learnt);
        }
    }

    private async Task RetryOrThrowAsync(
        RestRequest request,
        Bucket? bucket,
        AttemptResult result,
        int attempt,
        CancellationToken cancel
    )
    {
        if (result.Response is not { } response)
        {
            await _retries.AfterSilenceAsync(request, result.Failure!, attempt, cancel);
            return;
        }

        using (response)
        {
            if (response.StatusCode == HttpStatusCode.Unauthorized && !request.TokenInPath)
            {
                throw _refused = new DiscordFatalException(DiscordFatalException.TokenRefused);
            }

            await _retries.AfterRefusalAsync(request, bucket, response, attempt, cancel);
        }
    }

    private void ThrowIfStopped()
    {
        if (_refused is { } stop)
        {
            throw new DiscordFatalException(stop.Message);
        }

        _invalid.ThrowIfExhausted();
    }
}
