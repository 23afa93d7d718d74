using System.Globalization;
using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

/// <summary>Reads fields of a body whose shape has been checked; a field absent or null is null.</summary>
internal static class Body
{
    internal static bool Has(JsonElement body, string name, out JsonElement value)
    {
        value = default;
        return body.ValueKind == JsonValueKind.Object && body.TryGetProperty(name, out value);
    }

    internal static string? Text(JsonElement body, string name) =>
        Has(body, name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    internal static int? Number(JsonElement body, string name) =>
        Has(body, name, out var value) && value.ValueKind == JsonValueKind.Number
            ? value.GetInt32()
            : null;

    internal static bool? Flag(JsonElement body, string name) =>
        Has(body, name, out var value)
        && value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : null;

    /// <summary>An id or a permission set; both come as strings (numbers are understood too).</summary>
    internal static ulong? Id(JsonElement body, string name) =>
        Has(body, name, out var value)
        && ulong.TryParse(
            value.ToString(),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var id
        )
            ? id
            : null;

    internal static DateTimeOffset? Time(JsonElement body, string name) =>
        Text(body, name) is { } text
        && DateTimeOffset.TryParse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var moment
        )
            ? moment
            : null;
}
