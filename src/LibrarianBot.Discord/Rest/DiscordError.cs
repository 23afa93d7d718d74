using System.Net;
using System.Text.Json;

namespace LibrarianBot.Discord.Rest;

/// <summary>The body of a refusal.</summary>
/// <param name="Code">Discord's code, 0 for none.</param>
/// <param name="Message">Discord's words, or null.</param>
/// <param name="Path">The first field objected to, dotted.</param>
/// <param name="Reason">What is wrong with that field, as Discord's code word; its sentence may repeat what was sent.</param>
/// <param name="RetryAfter">429 only: how long to wait.</param>
/// <param name="Global">429 only: whether everything has to wait.</param>
internal sealed record DiscordError(
    int Code,
    string? Message,
    string? Path,
    string? Reason,
    TimeSpan? RetryAfter,
    bool Global
)
{
    private static readonly DiscordError None = new(0, null, null, null, null, false);

    /// <summary>Reads the body; one that isn't Discord's JSON (a proxy's page, say) gives an error without words.</summary>
    public static DiscordError Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? Read(json.RootElement)
                : None;
        }
        catch (JsonException)
        {
            return None;
        }
    }

    public DiscordException ToException(HttpStatusCode status, RestRequest request, int attempt)
    {
        var words = Message ?? $"Discord answered {(int)status} to {request}.";
        return new(status, Code, Path is null ? words : $"{words} ({Path}: {Reason})", Path)
        {
            Attempt = attempt,
        };
    }

    private static DiscordError Read(JsonElement root)
    {
        var (path, reason) = root.TryGetProperty("errors", out var errors)
            ? FirstField(errors, "")
            : default;
        return new(
            root.TryGetProperty("code", out var code) && code.TryGetInt32(out var number)
                ? number
                : 0,
            root.TryGetProperty("message", out var message) ? message.ToString() : null,
            path,
            reason,
            root.TryGetProperty("retry_after", out var retry)
            && retry.ValueKind == JsonValueKind.Number
                ? TimeSpan.FromSeconds(Math.Clamp(retry.GetDouble(), 0, 1e6))
                : null,
            root.TryGetProperty("global", out var global) && global.ValueKind == JsonValueKind.True
        );
    }

    private static (string? Path, string? Reason) FirstField(JsonElement errors, string path)
    {
        if (errors.ValueKind != JsonValueKind.Object)
        {
            return default;
        }

        foreach (var field in errors.EnumerateObject())
        {
            if (field.NameEquals("_errors"))
            {
                return (path.Length == 0 ? null : path, FirstCode(field.Value));
            }

            var found = FirstField(
                field.Value,
                path.Length == 0 ? field.Name : $"{path}.{field.Name}"
            );
            if (found.Path is not null)
            {
                return found;
            }
        }

        return default;
    }

    private static string? FirstCode(JsonElement list)
    {
        if (list.ValueKind == JsonValueKind.Array)
        {
            foreach (var error in list.EnumerateArray())
            {
                if (
                    error.ValueKind == JsonValueKind.Object
                    && error.TryGetProperty("code", out var code)
                )
                {
                    return code.ToString();
                }
            }
        }

        return null;
    }
}
