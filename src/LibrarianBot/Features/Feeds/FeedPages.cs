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
        if (
            context.Request.RouteValues["file"] is not string name
            || !name.EndsWith(FeedAddresses.Ending, StringComparison.OrdinalIgnoreCase)
            || reader.File(name[..^FeedAddresses.Ending.Length]) is not { } file
        )
        {
            headers.CacheControl = "no-store";
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

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
