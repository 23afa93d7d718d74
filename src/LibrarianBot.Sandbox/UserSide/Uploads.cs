using System.Text.Json;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>Files in the user's side's JSON: <c>{filename, content_type?, base64}</c>.</summary>
internal static class Uploads
{
    internal static Upload? Read(JsonElement given) =>
        Body.Text(given, "filename") is { } name
        && Body.Has(given, "base64", out var content)
        && content.ValueKind == JsonValueKind.String
        && content.TryGetBytesFromBase64(out var bytes)
            ? new Upload(name, Body.Text(given, "content_type") ?? ContentTypes.Unknown, bytes)
            : null;

    internal static IReadOnlyList<Upload> ReadAll(JsonElement body) =>
        Body.Has(body, "attachments", out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(Read).OfType<Upload>()]
            : [];
}
