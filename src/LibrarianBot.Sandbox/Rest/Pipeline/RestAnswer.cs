using System.Text.Json;
using LibrarianBot.Sandbox.Rest.Forms;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Rest.Pipeline;

/// <summary>What a call is answered with: a status and, but for 204, a body of JSON.</summary>
internal sealed class RestAnswer(int status, ReadOnlyMemory<byte> body)
{
    public static readonly RestAnswer Nothing = new(204, default);

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

    /// <summary>204, or the refusal.</summary>
    public static RestAnswer DoneUnless(DiscordError? refusal) =>
        refusal is null ? Nothing : refusal;

    public static implicit operator RestAnswer(DiscordError error)
    {
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
