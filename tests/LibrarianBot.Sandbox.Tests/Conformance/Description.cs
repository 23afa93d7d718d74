using System.Text.Json;
using System.Text.RegularExpressions;

namespace LibrarianBot.Sandbox.Tests.Conformance;

/// <summary>Discord's own description of its API: which body an operation takes, and which it answers with.</summary>
internal sealed partial class Description
{
    public const string Variable = "DISCORD_OPENAPI";

    private readonly JsonElement document;
    private readonly Schema schema;
    private readonly Dictionary<string, JsonElement> paths;

    private Description(JsonElement document)
    {
        this.document = document;
        schema = new(document);
        paths = document
            .GetProperty("paths")
            .EnumerateObject()
            .ToDictionary(p => Nameless(p.Name), p => p.Value, StringComparer.Ordinal);
    }

    /// <summary>The file that the environment names; null when it names none.</summary>
    public static Description? Load() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } file
            ? new(JsonElement.Parse(File.ReadAllBytes(file)))
            : null;

    /// <summary>Every mismatch of one recorded call, as <c>METHOD route request|status path: what</c>.</summary>
    public IEnumerable<string> Check(Recorded call)
    {
        if (
            !paths.TryGetValue(Nameless(call.Route), out var path)
            || !path.TryGetProperty(call.Method.ToLowerInvariant(), out var operation)
        )
        {
            return [$"{call.Method} {call.Route}: not described"];
        }

        return Request(operation, call)
            .Concat(Response(operation, call))
            .Where(m => !Looseness.Excuses(m));
    }

    private IEnumerable<string> Request(JsonElement operation, Recorded call)
    {
        // A refused request may be as wrong as it likes: refusing it was the point.
        if (call.Request is not { } body || call.Status >= 400)
        {
            return [];
        }

        return
            operation.TryGetProperty("requestBody", out var described)
            && described.GetProperty("content").TryGetProperty("application/json", out var json)
            ? schema
                .Check(json.GetProperty("schema"), body)
                .Select(m => $"{call.Method} {call.Route} request {m}")
            : [];
    }

    private IEnumerable<string> Response(JsonElement operation, Recorded call)
    {
        var responses = operation.GetProperty("responses");
        var status = call.Status.ToString();
        if (
            !responses.TryGetProperty(status, out var response)
            && !responses.TryGetProperty($"{status[0]}XX", out response)
        )
        {
            return call.Status >= 500
                ? []
                : [$"{call.Method} {call.Route} {status}: not described"];
        }

        while (response.TryGetProperty("$ref", out var reference))
        {
            response = document
                .GetProperty("components")
                .GetProperty("responses")
                .GetProperty(reference.GetString()!.Split('/')[^1]);
        }

        if (!response.TryGetProperty("content", out var content))
        {
            return call.Response is null
                ? []
                : [$"{call.Method} {call.Route} {status}: a body where none is described"];
        }

        return call.Response is { } body
            ? schema
                .Check(content.GetProperty("application/json").GetProperty("schema"), body)
                .Select(m => $"{call.Method} {call.Route} {status} {m}")
            : [$"{call.Method} {call.Route} {status}: no body"];
    }

    private static string Nameless(string template) => Parameter.Replace(template, "{}");

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter { get; }
}
