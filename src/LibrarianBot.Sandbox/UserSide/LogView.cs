using System.Text.Json;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary><c>GET /sandbox/log</c>: one request of a bot, and its answer.</summary>
internal static class LogView
{
    internal static void Write(Utf8JsonWriter w, LoggedRequest request)
    {
        w.WriteStartObject();
        w.WriteString("method", request.Method);
        w.WriteString("route", request.Route);
        w.WriteString("path", request.Path);
        w.WriteNumber("status", request.Status);
        Element("request_body", request.RequestBody);
        Element("response_body", request.ResponseBody);
        w.WriteEndObject();

        void Element(string name, JsonElement body)
        {
            w.WritePropertyName(name);
            if (body.ValueKind == JsonValueKind.Undefined)
            {
                w.WriteNullValue();
            }
            else
            {
                body.WriteTo(w);
            }
        }
    }
}
