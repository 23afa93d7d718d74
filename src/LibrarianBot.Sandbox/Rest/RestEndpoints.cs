using LibrarianBot.Sandbox.Rest.Pipeline;
using LibrarianBot.Sandbox.Rest.Routes;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Rest;

/// <summary>Everything under <c>/api/v10</c>, and the links to attachments.</summary>
internal static class RestEndpoints
{
    private const string Base = "/api/v10";

    private static readonly RestRoute[] Routes =
    [
        .. SelfRoutes.All,
        .. InteractionRoutes.All,
        .. CommandRoutes.All,
        .. MessageRoutes.All,
        .. PinRoutes.All,
        .. ReactionRoutes.All,
        .. PollRoutes.All,
        .. ChannelRoutes.All,
        .. ThreadRoutes.All,
        .. GuildRoutes.All,
        .. RoleRoutes.All,
        .. EventRoutes.All,
    ];

    internal static void MapRest(this WebApplication app)
    {
        var world = app.Services.GetRequiredService<SandboxWorld>();
        var pipeline = new RestPipeline(world);
        foreach (var route in Routes)
        {
            RequestDelegate run = context => pipeline.RunAsync(context, route);
            app.MapMethods(Base + route.Template, [route.Method], run);
        }

        app.MapFallback("/api/{**path}", (RequestDelegate)RefuseAsync);
        app.MapAttachments(world);
    }

    private static Task RefuseAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        string[] parts = path.StartsWith(Base + "/", StringComparison.Ordinal)
            ? path[(Base.Length + 1)..].Split('/')
            : [];
        var answer = Routes.Any(route => route.Fits(parts))
            ? RestAnswer.Error(405, 0, "405: Method Not Allowed")
            : DiscordError.NotFound;
        return ((RestAnswer)answer).WriteAsync(context);
    }
}
