using System.Globalization;
using System.Text.Json;
using LibrarianBot.Sandbox.World;
using Microsoft.Net.Http.Headers;

namespace LibrarianBot.Sandbox.Rest.Pipeline;

internal static partial class MultipartBody
{
    /// <summary>Lays what <c>attachments</c> says about a file over the file: its name, description and spoiler.</summary>
    private static RequestBody Described(RequestBody body)
    {
        var holder = body.Json;
        if (holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty("data", out var data))
        {
            holder = data;
        }
        else if (
            holder.ValueKind == JsonValueKind.Object
            && holder.TryGetProperty("message", out var message)
        )
        {
            holder = message;
        }

        if (
            holder.ValueKind != JsonValueKind.Object
            || !holder.TryGetProperty("attachments", out var list)
            || list.ValueKind != JsonValueKind.Array
        )
        {
            return body;
        }

        var files = new Dictionary<int, Upload>(body.Files);
        foreach (var entry in list.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object))
        {
            if (
                entry.TryGetProperty("id", out var id)
                && int.TryParse(id.ToString(), CultureInfo.InvariantCulture, out var number)
                && files.TryGetValue(number, out var file)
            )
            {
                files[number] = file with
                {
                    Filename = Text(entry, "filename") ?? file.Filename,
                    Description = Text(entry, "description"),
                    Spoiler =
                        entry.TryGetProperty("is_spoiler", out var s)
                        && s.ValueKind == JsonValueKind.True,
                };
            }
        }

        return body with
        {
            Files = files,
        };
    }

    private static string? Text(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static string? FileName(ContentDispositionHeaderValue disposition) =>
        HeaderUtilities
            .RemoveQuotes(
                disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName
            )
            .Value;

    private static int? FileNumber(string name) =>
        name.StartsWith("files[", StringComparison.Ordinal)
        && int.TryParse(
            name.AsSpan(6).TrimEnd(']'),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    private static RequestBody Malformed(string why)
    {
        var errors = new Forms.FormErrors();
        errors.Add("CONTENT_TYPE_INVALID", why);
        return RequestBody.Refused(errors);
    }
}
