using System.Text.Json;
using LibrarianBot.Hosting;

namespace LibrarianBot.Web;

/// <summary>What a supervisor asks: does the program live, and does it do its work?</summary>
internal static class HealthPages
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var readiness = routes.ServiceProvider.GetRequiredService<Readiness>();
        routes.MapGet("/health/live", context => WriteAsync(context, []));
        routes.MapGet("/health/ready", context => WriteAsync(context, readiness.Parts()));
    }

    private static async Task WriteAsync(HttpContext context, IReadOnlyList<Readiness.Part> parts)
    {
        var well = parts.All(part => part.Trouble is null);
        context.Response.StatusCode = well
            ? StatusCodes.Status200OK
            : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "application/json";
        context.Response.Headers.CacheControl = "no-store";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("status", well ? "well" : "unwell");
        foreach (var part in parts)
        {
            json.WriteString(part.Name, part.Trouble ?? part.Well);
        }

        json.WriteEndObject();
        await json.FlushAsync(context.RequestAborted);
    }
}
