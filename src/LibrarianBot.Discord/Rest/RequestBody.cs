using System.Net.Http.Headers;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Discord.Rest;

/// <summary>What a request carries: JSON, and files beside it where a message has some.</summary>
internal readonly record struct RequestBody(
    ReadOnlyMemory<byte> Json,
    IReadOnlyList<OutgoingFile>? Files = null
)
{
    private static readonly MediaTypeHeaderValue JsonType = new("application/json");

    /// <summary>New for each attempt; the bytes behind it are the same.</summary>
    public HttpContent ToContent()
    {
        var json = new ReadOnlyMemoryContent(Json);
        json.Headers.ContentType = JsonType;
        if (Files is not { Count: > 0 })
        {
            return json;
        }

        var parts = new MultipartFormDataContent { { json, "payload_json" } };
        for (var i = 0; i < Files.Count; i++)
        {
            var file = new ReadOnlyMemoryContent(Files[i].Bytes);
            file.Headers.ContentType = new("application/octet-stream");
            parts.Add(file, $"files[{i}]", Files[i].Name);
        }

        return parts;
    }
}
