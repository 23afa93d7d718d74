using System.Net;
using LibrarianBot.Discord.Rest.Limits;
using Microsoft.Extensions.Logging;

namespace LibrarianBot.Discord.Rest;

/// <summary>
/// Sends requests: in the pace that Discord allows, again where that is safe, and with refusals as exceptions.
/// </summary>
internal sealed class RestSender : IDisposable
{
    private const int MostTogether = 50;

    // Discord counts by its own second, and what was slow on its way arrives nearer to what follows: hence the margin.
    private static readonly TimeSpan Together = TimeSpan.FromSeconds(1.03);
    private readonly RestTransport _transport;
    private readonly Retries _retries;
    private readonly SlidingWindow _global;
    private readonly Buckets _buckets;
    private readonly InvalidRequests _invalid;
    private volatile DiscordFatalException? _refused;

    public RestSender(
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
        _invalid = new InvalidRequests(clock);
        _retries = new Retries(_global, _invalid, clock, random, logger);
    }

    /// <summary>The answer, which the caller disposes: always a success.</summary>
    public async Task<HttpResponseMessage> SendAsync(
        RestCall call,
        RestBody? body,
        CancellationToken cancel
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            ThrowIfStopped();
            var bucket = call.IsCallback ? null : _buckets.For(call);
            if (bucket is not null)
            {
                await bucket.TakeAsync(cancel);
            }

            var outcome = await TryAsync(call, body, bucket, cancel);
            if (outcome.Response is { IsSuccessStatusCode: true } response)
            {
                return response;
            }

            await RetryOrThrowAsync(call, bucket, outcome, attempt, cancel);
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

    private async Task<Outcome> TryAsync(
        RestCall call,
        RestBody? body,
        Bucket? bucket,
        CancellationToken cancel
    )
    {
        Outcome outcome = default;
        try
        {
            if (!call.TokenInPath)
            {
                await _global.WaitAsync(cancel);
            }

            outcome = await _transport.SendAsync(call, body, cancel);
            return outcome;
        }
        finally
        {
            Learn(call, bucket, outcome.Response);
        }
    }

    private void Learn(RestCall call, Bucket? bucket, HttpResponseMessage? response)
    {
        if (bucket is null)
        {
            return;
        }

        var headers = response is null ? null : RateLimitHeaders.Read(response.Headers);
        bucket.Return(headers, response is { IsSuccessStatusCode: true });
        if (headers is { } learnt)
        {
            _buckets.Learn(call, bucket, learnt);
        }
    }

    private async Task RetryOrThrowAsync(
        RestCall call,
        Bucket? bucket,
        Outcome outcome,
        int attempt,
        CancellationToken cancel
    )
    {
        if (outcome.Response is not { } response)
        {
            await _retries.AfterSilenceAsync(call, outcome.Failure!, attempt, cancel);
            return;
        }

        using (response)
        {
            if (response.StatusCode == HttpStatusCode.Unauthorized && !call.TokenInPath)
            {
                throw _refused = new DiscordFatalException(DiscordFatalException.TokenRefused);
            }

            await _retries.AfterRefusalAsync(call, bucket, response, attempt, cancel);
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
