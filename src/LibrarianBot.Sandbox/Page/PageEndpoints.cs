using Microsoft.AspNetCore.Http.HttpResults;

namespace LibrarianBot.Sandbox.Page;

/// <summary>Serves the page: <c>/</c> and the files beside it under <c>/page/</c>.</summary>
internal static class PageEndpoints
{
    // Nothing from elsewhere runs or loads, but pictures: a bot may show a cover from any https
    // address, and the sandbox's own links may name this machine either way.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        + "img-src 'self' data: https: http://localhost:* http://127.0.0.1:*; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

    private static readonly string[] s_methods = [HttpMethods.Get, HttpMethods.Head];

    internal static void MapPage(this WebApplication app)
    {
        foreach (var file in PageFile.All)
        {
            Map(app, "/page/" + file.Name, file);
        }

        Map(app, "/", PageFile.Named("index.html"));
        Map(app, "/favicon.ico", PageFile.Named("favicon.svg"));
    }

    /// <summary>A route for each file and no other: an address can't name what isn't there.</summary>
    private static void Map(WebApplication app, string address, PageFile file) =>
        app.MapMethods(address, s_methods, (HttpResponse response) => Serve(response, file));

    private static FileContentHttpResult Serve(HttpResponse response, PageFile file)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.CacheControl = "no-cache";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return TypedResults.Bytes(file.Bytes, file.ContentType, entityTag: file.Tag);
    }
}
