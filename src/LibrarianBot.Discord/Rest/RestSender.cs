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
    private readonly RestTransport transport;
    private readonly Retries retries;
    private readonly SlidingWindow global;
    private readonly Buckets buckets;
    private readonly InvalidRequests invalid;
    private volatile DiscordFatalException? refused;

    public RestSender(
        HttpMessageHandler handler,
        DiscordOptions options,
        TimeProvider clock,
        Random random,
        ILogger logger
    )
    {
        transport = new RestTransport(handler, options);
        global = new SlidingWindow(MostTogether, Together, clock);
        buckets = new Buckets(clock);
        invalid = new InvalidRequests(clock);
        retries = new Retries(global, invalid, clock, random, logger);
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
            var bucket = call.IsCallback ? null : buckets.For(call);
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
        transport.FetchAsync(address, cancel);

    public void Dispose()
    {
        transport.Dispose();
        global.Dispose();
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
                await global.WaitAsync(cancel);
            }

            outcome = await transport.SendAsync(call, body, cancel);
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
            buckets.Learn(call, bucket, learnt);
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
            await retries.AfterSilenceAsync(call, outcome.Failure!, attempt, cancel);
            return;
        }

        using (response)
        {
            if (response.StatusCode == HttpStatusCode.Unauthorized && !call.TokenInPath)
            {
                throw refused = new DiscordFatalException(DiscordFatalException.TokenRefused);
            }

            await retries.AfterRefusalAsync(call, bucket, response, attempt, cancel);
        }
    }

    private void ThrowIfStopped()
    {
        if (refused is { } stop)
        {
            throw new DiscordFatalException(stop.Message);
        }

        invalid.ThrowIfExhausted();
    }
}
