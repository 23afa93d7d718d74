using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Rest;

/// <summary>Signed links to attachments; they open for a day of the sandbox's time, without logging in.</summary>
internal static class AttachmentLinks
{
    public static void MapAttachments(this WebApplication app, SandboxWorld world)
    {
        RequestDelegate send = context => SendAsync(context, world);
        app.MapGet("/attachments/{channel}/{id}/{name}", send);
        app.MapGet("/ephemeral-attachments/{channel}/{id}/{name}", send);
    }

    private static async Task SendAsync(HttpContext context, SandboxWorld world)
    {
        var (route, query) = (context.Request.RouteValues, context.Request.Query);
        var isKnown = ulong.TryParse((string?)route["id"], out var id);
        var file = isKnown ? world.Files.Find(id) : null;
        if (
            file is null
            || file.ChannelId.ToString() != (string?)route["channel"]
            || !world.Files.IsValid(id, query["ex"], query["is"], query["hm"])
        )
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            context.Response.ContentType = "text/plain";
            await context.Response.WriteAsync(
                "This content is no longer available.",
                context.RequestAborted
            );
            return;
        }

        context.Response.ContentType = file.ContentType;
        context.Response.ContentLength = file.Bytes.Length;
        // What a stranger uploaded is never run as a page of the sandbox's own.
        context.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        await context.Response.Body.WriteAsync(file.Bytes, context.RequestAborted);
    }
}
