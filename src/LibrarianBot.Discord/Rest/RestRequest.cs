namespace LibrarianBot.Discord.Rest;

/// <summary>One request to one of Discord's routes.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Route">The route with its parameters' names, for rate limits and logs; carries no id and no token.</param>
/// <param name="Path">The route with its parameters filled in. May carry an interaction's token.</param>
internal readonly record struct RestRequest(HttpMethod Method, string Route, string Path)
{
    /// <summary>The channel, server or interaction token that the rate limit is counted for; empty for none.</summary>
    public string Major { get; init; } = "";

    /// <summary>Whether sending it twice does no more than sending it once.</summary>
    public bool Repeatable { get; init; } = Method != HttpMethod.Post;

    /// <summary>Whether the path's token is the credential, so that the bot's own isn't sent and 401 concerns this request only.</summary>
    public bool TokenInPath { get; init; }

    /// <summary>
    /// A first response: no limit is kept for it, since each interaction has only one, and it is tried again sooner, since
    /// each has three seconds only.
    /// </summary>
    public bool IsCallback { get; init; }

    public static RestRequest Get(string route, string path, Snowflake? major = null) =>
        new(HttpMethod.Get, route, path) { Major = Text(major) };

    public static RestRequest Post(string route, string path, Snowflake? major = null) =>
        new(HttpMethod.Post, route, path) { Major = Text(major) };

    public static RestRequest Patch(string route, string path, Snowflake? major = null) =>
        new(HttpMethod.Patch, route, path) { Major = Text(major) };

    public static RestRequest Put(string route, string path, Snowflake? major = null) =>
        new(HttpMethod.Put, route, path) { Major = Text(major) };

    public static RestRequest Delete(string route, string path, Snowflake? major = null) =>
        new(HttpMethod.Delete, route, path) { Major = Text(major) };

    /// <summary>For logs: never the path.</summary>
    public override string ToString() => $"{Method} {Route}";

    private static string Text(Snowflake? major) => major?.ToString() ?? "";
}
