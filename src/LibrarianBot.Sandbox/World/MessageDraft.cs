using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

/// <summary>A message to be created, or the changes to one, from a body whose shape has been checked.</summary>
internal sealed record MessageDraft
{
    internal string? Content { get; init; }
    internal JsonElement Embeds { get; init; }
    internal JsonElement Components { get; init; }
    internal JsonElement Poll { get; init; }
    internal JsonElement AllowedMentions { get; init; }
    internal int? Flags { get; init; }
    internal IReadOnlyList<Upload> Files { get; init; } = [];

    /// <summary>On editing: ids of the attachments kept; null keeps all.</summary>
    internal IReadOnlyList<ulong>? Kept { get; init; }
    internal string? Nonce { get; init; }
    internal bool EnforceNonce { get; init; }

    /// <summary><c>message_reference</c>'s type and message.</summary>
    internal (int Type, ulong MessageId)? Reference { get; init; }
    internal bool FailIfNotExists { get; init; } = true;

    internal bool IsEmpty =>
        string.IsNullOrWhiteSpace(Content)
        && IsNone(Embeds)
        && IsNone(Components)
        && IsNone(Poll)
        && Files.Count == 0;

    /// <summary>Reads a body; <paramref name="files"/> are the multipart files with their descriptions.</summary>
    internal static MessageDraft Read(JsonElement body, IReadOnlyList<Upload> files) =>
        new()
        {
            Content = Has(body, "content", out var content) ? content.GetString() ?? "" : null,
            Embeds = Has(body, "embeds", out var embeds) ? Lasting(embeds) : default,
            Components = Has(body, "components", out var components)
                ? Lasting(components)
                : default,
            Poll =
                Has(body, "poll", out var poll) && poll.ValueKind == JsonValueKind.Object
                    ? Lasting(poll)
                    : default,
            AllowedMentions = Has(body, "allowed_mentions", out var mentions)
                ? Lasting(mentions)
                : default,
            Flags =
                Has(body, "flags", out var flags) && flags.ValueKind == JsonValueKind.Number
                    ? flags.GetInt32()
                    : null,
            Kept = Has(body, "attachments", out var kept) ? KeptIds(kept) : null,
            Nonce =
                Has(body, "nonce", out var nonce) && nonce.ValueKind != JsonValueKind.Null
                    ? nonce.ToString()
                    : null,
            EnforceNonce =
                Has(body, "enforce_nonce", out var enforce)
                && enforce.ValueKind == JsonValueKind.True,
            Reference = ReferenceIn(body),
            FailIfNotExists =
                !Has(body, "message_reference", out var reference)
                || reference.ValueKind != JsonValueKind.Object
                || !reference.TryGetProperty("fail_if_not_exists"u8, out var fail)
                || fail.ValueKind != JsonValueKind.False,
            Files = files,
        };

    internal static bool IsNone(JsonElement element) =>
        element.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null
        || (element.ValueKind == JsonValueKind.Array && element.GetArrayLength() == 0);

    private static bool Has(JsonElement body, string name, out JsonElement value)
    {
        value = default;
        return body.ValueKind == JsonValueKind.Object && body.TryGetProperty(name, out value);
    }

    // An explicit null empties the field, as an empty list does. The document may be reused after the request.
    private static JsonElement Lasting(JsonElement element) => element.Clone();

    private static List<ulong> KeptIds(JsonElement attachments) =>
        attachments.ValueKind != JsonValueKind.Array
            ? []
            :
            [
                .. attachments
                    .EnumerateArray()
                    .Select(one => one.TryGetProperty("id"u8, out var id) ? id.ToString() : "")
                    .Select(id => ulong.TryParse(id, out var number) ? number : 0),
            ];

    private static (int, ulong)? ReferenceIn(JsonElement body) =>
        Has(body, "message_reference", out var reference)
        && reference.ValueKind == JsonValueKind.Object
        && reference.TryGetProperty("message_id"u8, out var id)
        && ulong.TryParse(id.ToString(), out var message)
            ? (
                reference.TryGetProperty("type"u8, out var type)
                && type.ValueKind == JsonValueKind.Number
                    ? type.GetInt32()
                    : 0,
                message
            )
            : null;
}
