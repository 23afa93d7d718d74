using System.Text.Json;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>How requests to the user's side are read and answered; a refusal is one sentence.</summary>
internal static class UserSideAnswers
{
    internal static readonly DiscordError Unreadable = Sentence.Wrong(
        "The body isn't a JSON object."
    );

    internal static IResult Bytes(byte[] json) => Results.Bytes(json, "application/json");

    internal static IResult Answer(SandboxWorld world, Action<Utf8JsonWriter> write)
    {
        lock (world.Gate)
        {
            return Bytes(Json.Bytes(write));
        }
    }

    internal static IResult Refuse(DiscordError error) =>
        new Refusal(
            error.Status,
            Json.Bytes(w =>
            {
                w.WriteStartObject();
                w.WriteString("error", error.Message);
                w.WriteEndObject();
            })
        );

    internal static IResult Done(SandboxWorld world) =>
        Answer(
            world,
            static w =>
            {
                w.WriteStartObject();
                w.WriteEndObject();
            }
        );

    internal static Outcome<User> Person(SandboxWorld world, string name)
    {
        lock (world.Gate)
        {
            return Places.Person(world, name);
        }
    }

    internal static IResult For(SandboxWorld world, string user, Func<User, IResult> act)
    {
        lock (world.Gate)
        {
            return Places.Person(world, user).Refused(out var error, out var person)
                ? Refuse(error)
                : act(person);
        }
    }

    /// <summary>The body as a JSON object, or null when it isn't one.</summary>
    internal static async Task<JsonElement?> ReadAsync(HttpContext context)
    {
        try
        {
            using var sent = new MemoryStream();
            await context.Request.Body.CopyToAsync(sent, context.RequestAborted);
            var body = JsonElement.Parse(JsonText.Mended(sent.ToArray()));
            return body.ValueKind == JsonValueKind.Object ? body : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Maps a POST whose body is an object, by what its address names first.</summary>
    internal static void MapBody(
        this RouteGroupBuilder api,
        string route,
        Func<string, JsonElement, IResult> act
    ) =>
        api.MapPost(
            route,
            async (HttpContext context) =>
                await ReadAsync(context) is { } body
                    ? act(context.Request.RouteValues["user"]?.ToString() ?? "", body)
                    : Refuse(Unreadable)
        );

    private sealed class Refusal(int status, byte[] json) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = status;
            httpContext.Response.ContentType = "application/json";
            await httpContext.Response.Body.WriteAsync(json, httpContext.RequestAborted);
        }
    }
}
