using System.Security.Cryptography;
using System.Text;

namespace LibrarianBot.Sandbox.Rest.Pipeline;

/// <summary>Carries a call out. The pipeline holds the world's gate meanwhile, unless the route says otherwise.</summary>
internal delegate RestAnswer RestHandler(RestCall call);

/// <summary>How often a route may be called in each window, for each of its major parameters.</summary>
internal sealed record RateLimit(int Calls, int Seconds)
{
    public static readonly RateLimit Ordinary = new(50, 1);
    public static readonly RateLimit Messages = new(5, 5);
    public static readonly RateLimit FollowUps = new(5, 2);
    public static readonly RateLimit Commands = new(20, 5);
    public static readonly RateLimit Members = new(10, 10);
}

/// <summary>One route of the API: where it is, who may call it, how often.</summary>
internal sealed class RestRoute
{
    public RestRoute(string method, string template, RestHandler handler)
    {
        (Method, Template, Handler) = (method, template, handler);
        Major = MajorOf(template);
        Bucket = Hash($"{method} {template}");
        HasBody = method is "POST" or "PUT" or "PATCH";
    }

    public string Method { get; }

    /// <summary>Without <c>/api/v10</c>, for example <c>/channels/{channel_id}/messages</c>.</summary>
    public string Template { get; }

    public RestHandler Handler { get; }

    public RateLimit Limit { get; init; } = RateLimit.Ordinary;

    /// <summary>Whether it is called without a bot's token: the interaction's own token in the path speaks for it.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether a call is never counted: each interaction is answered once, in a bucket of its own.</summary>
    public bool IsUncounted { get; init; }

    /// <summary>Whether the handler takes the world's gate itself, to check its body outside of it.</summary>
    public bool TakesGate { get; init; }

    public bool HasBody { get; }

    /// <summary>The parameters that have limits of their own: channel, guild, webhook with its token.</summary>
    public IReadOnlyList<string> Major { get; }

    /// <summary>The name of its limit, as the header tells it; it says nothing of the major parameters.</summary>
    public string Bucket { get; }

    /// <summary>Whether a path's parts fit the template.</summary>
    public bool Fits(ReadOnlySpan<string> parts)
    {
        var own = Template[1..].Split('/');
        if (own.Length != parts.Length)
        {
            return false;
        }

        for (var i = 0; i < own.Length; i++)
        {
            if (own[i][0] != '{' && !string.Equals(own[i], parts[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static string[] MajorOf(string template) =>
        template.StartsWith("/channels/{channel_id}", StringComparison.Ordinal) ? ["channel_id"]
        : template.StartsWith("/guilds/{guild_id}", StringComparison.Ordinal) ? ["guild_id"]
        : template.StartsWith("/webhooks/{webhook_id}/{webhook_token}", StringComparison.Ordinal)
            ? ["webhook_id", "webhook_token"]
        : [];

    private static string Hash(string name) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));
}
