using System.Security.Cryptography;
using LibrarianBot.Calendars;
using Microsoft.Net.Http.Headers;

namespace LibrarianBot.Features.Feeds;

/// <summary>Calendars over HTTP. What isn't there, was replaced or was stopped gets the same answer.</summary>
internal static class FeedPages
{
    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        var reader = routes.ServiceProvider.GetRequiredService<FeedReader>();
        routes.MapMethods(
            $"/{FeedAddresses.Folder}/{{file}}",
            [HttpMethods.Get, HttpMethods.Head],
            context => AnswerAsync(context, reader)
        );
    }

    private static async Task AnswerAsync(HttpContext context, FeedReader reader)
    {
        var headers = context.Response.Headers;
        headers["X-Robots-Tag"] = "noindex";
        headers.XContentTypeOptions = "nosniff";
        var token = Token(context.Request);
        // Not before somebody asks: it keeps a timer, and where nobody has a calendar it needn't be loaded.
        var limits = context.RequestServices.GetRequiredService<FeedLimits>();
        var feed = token is null ? null : reader.Find(token);
        if (limits.TooMany(feed is null ? From(context) : token!) is { } wait)
        {
            headers.CacheControl = "no-store";
            headers.RetryAfter = $"{Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds))}";
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return;
        }

        if (feed is null)
        {
            headers.CacheControl = "no-store";
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await GiveAsync(context, reader.File(feed));
    }

    /// <summary>The part of the path that names a calendar, or null.</summary>
    private static string? Token(HttpRequest request) =>
        request.RouteValues["file"] is string name
        && name.EndsWith(FeedAddresses.Ending, StringComparison.OrdinalIgnoreCase)
            ? name[..^FeedAddresses.Ending.Length]
            : null;

    /// <summary>Can't be mistaken for a calendar's address.</summary>
    private static string From(HttpContext context) => $"from {context.Connection.RemoteIpAddress}";

    private static async Task GiveAsync(HttpContext context, byte[] file)
    {
        var headers = context.Response.Headers;
        var tag = new EntityTagHeaderValue(
            $"\"{Convert.ToHexStringLower(SHA256.HashData(file))}\""
        );
        headers.ETag = tag.ToString();
        // Each time asked whether it has changed: a calendar must not show a meetup that was moved.
        headers.CacheControl = "private, no-cache";
        if (Has(context.Request, tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = CalendarFile.MediaType;
        context.Response.ContentLength = file.Length;
        headers.ContentDisposition = $"inline; filename={FeedMessages.FileName}";
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(file, context.RequestAborted);
        }
    }

    private static bool Has(HttpRequest request, EntityTagHeaderValue tag) =>
        request
            .GetTypedHeaders()
            .IfNoneMatch.Any(known =>
                known.Equals(EntityTagHeaderValue.Any)
                || known.Compare(tag, useStrongComparison: false)
            );
}
