using System.Collections.Concurrent;
using System.Net;
using System.Text;
using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Discord.Tests.Support;

/// <summary>One request as it arrived.</summary>
internal sealed record Arrived(
    HttpMethod Method,
    string Path,
    string Body,
    string? Authorization,
    string? UserAgent
);

/// <summary>Discord's API without sockets: notes requests and answers as the test says.</summary>
internal sealed class ScriptedApi : HttpMessageHandler
{
    private readonly ConcurrentQueue<Arrived> _arrived = new();
    private readonly RestClient _sender;

    public ScriptedApi()
    {
        _sender = new RestClient(
            this,
            new DiscordOptions { Token = "the-token" },
            Clock,
            new Random(7),
            new RecordedLog()
        );
        Rest = new DiscordRest(_sender);
    }

    public WatchedClock Clock { get; } = new();

    public DiscordRest Rest { get; }

    public IReadOnlyList<Arrived> Requests => [.. _arrived];

    public Arrived Last => _arrived.Last();

    /// <summary>Gives the answer to each request, or throws what the line would.</summary>
    public Func<Arrived, HttpResponseMessage> Answer { get; set; } = _ => Json("""{"id":"1"}""");

    public static HttpResponseMessage Json(
        string body,
        HttpStatusCode status = HttpStatusCode.OK
    ) => new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    public static HttpResponseMessage Limited(
        string bucket,
        int limit,
        int remaining,
        double resetAfter,
        string body = """{"id":"1"}"""
    )
    {
        var response = Json(body);
        response.Headers.Add("X-RateLimit-Bucket", bucket);
        response.Headers.Add("X-RateLimit-Limit", limit.ToString());
        response.Headers.Add("X-RateLimit-Remaining", remaining.ToString());
        response.Headers.Add("X-RateLimit-Reset-After", resetAfter.ToString());
        return response;
    }

    public static HttpResponseMessage TooMany(double retryAfter, bool global)
    {
        var response = Json(
            $$"""{"message":"You are being rate limited.","retry_after":{{retryAfter}},"global":{{(global ? "true" : "false")}}}""",
            HttpStatusCode.TooManyRequests
        );
        response.Headers.Add("X-RateLimit-Scope", global ? "global" : "user");
        return response;
    }

    /// <summary>The first request fails, those after it don't.</summary>
    public void FailFirst(Func<HttpResponseMessage> failure)
    {
        var failed = false;
        Answer = _ =>
        {
            if (failed)
            {
                return Json("""{"id":"1"}""");
            }

            failed = true;
            return failure();
        };
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var body = request.Content is null
            ? ""
            : await request.Content.ReadAsStringAsync(cancellationToken);
        var one = new Arrived(
            request.Method,
            request.RequestUri!.PathAndQuery,
            body,
            request.Headers.TryGetValues("Authorization", out var token) ? token.Single() : null,
            request.Headers.TryGetValues("User-Agent", out var agent)
                ? string.Join(' ', agent)
                : null
        );
        _arrived.Enqueue(one);
        return Answer(one);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _sender.Dispose();
        }

        base.Dispose(disposing);
    }
}
