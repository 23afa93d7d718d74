using System.Text.Json;

namespace LibrarianBot.Sandbox.Tests.Conformance;

/// <summary>One call as <c>GET /sandbox/log</c> lists it.</summary>
internal sealed record Recorded(
    string Method,
    string Route,
    int Status,
    JsonElement? Request,
    JsonElement? Response
)
{
    public static IEnumerable<Recorded> Read(JsonElement log) =>
        log.EnumerateArray()
            .Select(entry => new Recorded(
                entry.GetProperty("method").GetString()!,
                entry.GetProperty("route").GetString()!,
                entry.GetProperty("status").GetInt32(),
                Body(entry, "request_body"),
                Body(entry, "response_body")
            ));

    private static JsonElement? Body(JsonElement entry, string name) =>
        entry.GetProperty(name) is { ValueKind: not JsonValueKind.Null } body ? body : null;
}
