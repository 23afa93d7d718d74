using System.Reflection;

namespace LibrarianBot.Discord.Rest;

/// <summary>How one attempt came out: an answer, or the failure of the line.</summary>
internal readonly record struct AttemptResult(HttpResponseMessage? Response, Exception? Failure);

/// <summary>Makes requests and sends each once.</summary>
internal sealed class RestTransport(HttpMessageHandler handler, DiscordOptions options)
    : IDisposable
{
    private static readonly string UserAgent =
        "DiscordBot (https://github.com/librarianbot/librarianbot, "
        + $"{typeof(RestTransport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]})";

    private static readonly UriCreationOptions AsIs = new()
    {
        DangerousDisablePathAndQueryCanonicalization = true,
    };

    // Not HttpClient: its time limit and header merging cost allocations on the way of every command.
    private readonly HttpMessageInvoker _http = new(handler);
    private readonly string _root = $"{options.ApiUrl.AbsoluteUri.TrimEnd('/')}/v10/";
    private readonly string _authorization = $"Bot {options.Token}";

    /// <summary>The sockets for real use.</summary>
    public static SocketsHttpHandler Sockets() =>
        new()
        {
            // So that a change of Discord's addresses is noticed.
            PooledConnectionLifetime = TimeSpan.FromMinutes(15),
            // Shorter than what servers allow, so that a request seldom meets a connection that is just being closed.
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(90),
            ConnectTimeout = TimeSpan.FromSeconds(10),
            AutomaticDecompression = System.Net.DecompressionMethods.None,
            UseCookies = false,
            AllowAutoRedirect = false,
            // Tracing headers would cost each callback, and Discord ignores them.
            ActivityHeadersPropagator = null,
        };

    /// <summary>One attempt. Throws only when cancelled.</summary>
    public async Task<AttemptResult> SendAsync(
        RestRequest request,
        RequestBody? body,
        CancellationToken cancel
    )
    {
        // Real time, not the injected clock: what takes long here is a real network.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(
            body?.Files is { Count: > 0 } ? TimeSpan.FromSeconds(90) : TimeSpan.FromSeconds(15)
        );
        try
        {
            return new(await _http.SendAsync(MessageOf(request, body), limit.Token), null);
        }
        catch (HttpRequestException failure)
        {
            return new(null, failure);
        }
        catch (OperationCanceledException failure) when (!cancel.IsCancellationRequested)
        {
            return new(null, failure);
        }
    }

    /// <summary>Fetches a file from where <see cref="AttachmentHosts"/> allow, without credentials.</summary>
    public async Task<HttpResponseMessage> FetchAsync(Uri address, CancellationToken cancel)
    {
        if (!AttachmentHosts.Allow(address, options.ApiUrl))
        {
            throw new DiscordException(
                System.Net.HttpStatusCode.Forbidden,
                0,
                "Files are fetched from Discord's own servers only."
            );
        }

        using var message = new HttpRequestMessage(HttpMethod.Get, address);
        message.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        return await _http.SendAsync(message, cancel);
    }

    public void Dispose() => _http.Dispose();

    private HttpRequestMessage MessageOf(RestRequest request, RequestBody? body)
    {
        var message = new HttpRequestMessage(request.Method, new Uri(_root + request.Path, AsIs))
        {
            Content = body?.ToContent(),
        };
        message.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        if (!request.TokenInPath)
        {
            message.Headers.TryAddWithoutValidation("Authorization", _authorization);
        }

        return message;
    }
}
