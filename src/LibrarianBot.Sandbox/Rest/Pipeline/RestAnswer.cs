using System.Globalization;
using System.Text.Json;
using LibrarianBot.Sandbox.Rest.Forms;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Rest.Pipeline;

/// <summary>What a call is answered with: a status and, but for 204, a body of JSON.</summary>
internal sealed class RestAnswer(int status, ReadOnlyMemory<byte> body)
{
    public static readonly RestAnswer Nothing = new(204, default);
    private string? _scope;
    private double _retryAfter;

    public int Status { get; } = status;

    public ReadOnlyMemory<byte> Body { get; } = body;

    public static RestAnswer Ok(Action<Utf8JsonWriter> write) => Json(200, write);

    public static RestAnswer Created(Action<Utf8JsonWriter> write) => Json(201, write);

    public static RestAnswer Json(int status, Action<Utf8JsonWriter> write) =>
        new(status, World.Shapes.Json.Bytes(write));

    /// <summary>50035 with every finding under its field.</summary>
    public static RestAnswer Invalid(FormErrors errors) =>
        Json(
            400,
            writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("message", "Invalid Form Body");
                writer.WriteNumber("code", 50035);
                writer.WritePropertyName("errors");
                errors.ToJson().WriteTo(writer);
                writer.WriteEndObject();
            }
        );

    public static RestAnswer Error(int status, int code, string message) =>
        Json(
            status,
            writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("message", message);
                writer.WriteNumber("code", code);
                writer.WriteEndObject();
            }
        );

    /// <summary>429: how long to wait, and whose limit it is.</summary>
    /// <param name="retryAfter">In seconds, with decimals.</param>
    /// <param name="scope"><c>user</c> (the bot's on this route), <c>global</c> (the bot's own) or <c>shared</c> (the thing's).</param>
    /// <param name="message">What to say instead of Discord's usual sentence.</param>
    /// <param name="code">Discord's error code, where there is one.</param>
    public static RestAnswer TooMany(
        double retryAfter,
        string scope,
        string? message = null,
        int? code = null
    )
    {
        var answer = Json(
            429,
            writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("message", message ?? "You are being rate limited.");
                writer.WriteNumber("retry_after", Math.Round(retryAfter, 3));
                writer.WriteBoolean("global", scope == "global");
                if (code is { } number)
                {
                    writer.WriteNumber("code", number);
                }

                writer.WriteEndObject();
            }
        );
        (answer._scope, answer._retryAfter) = (scope, retryAfter);
        return answer;
    }

    /// <summary>Sends it, with the headers that a 429 has.</summary>
    public Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        var headers = context.Response.Headers;
        if (_scope is { } scope)
        {
            headers.RetryAfter = Math.Ceiling(_retryAfter).ToString(CultureInfo.InvariantCulture);
            headers["X-RateLimit-Scope"] = scope;
            if (scope == "global")
            {
                headers["X-RateLimit-Global"] = "true";
            }
        }

        if (Body.Length == 0)
        {
            return Task.CompletedTask;
        }

        headers.ContentType = "application/json";
        headers.ContentLength = Body.Length;
        return context.Response.Body.WriteAsync(Body, context.RequestAborted).AsTask();
    }

    /// <summary>204, or the refusal.</summary>
    public static RestAnswer DoneUnless(DiscordError? refusal) =>
        refusal is null ? Nothing : refusal;

    public static implicit operator RestAnswer(DiscordError error)
    {
        if (error.RetryAfter is { } wait)
        {
            return TooMany(
                wait.TotalSeconds,
                "shared",
                error.Message,
                error.Code == 0 ? null : error.Code
            );
        }

        if (error.Field is not { } field)
        {
            return Error(error.Status, error.Code, error.Message);
        }

        var errors = new FormErrors();
        errors.AddAt(field, error.FieldCode!, error.FieldMessage!);
        return Invalid(errors);
    }

    public static implicit operator RestAnswer(FormErrors errors) => Invalid(errors);
}
