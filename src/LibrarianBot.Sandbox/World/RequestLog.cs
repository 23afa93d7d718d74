using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

/// <summary>One REST request with its answer; bodies are undefined where they aren't JSON.</summary>
internal sealed record LoggedRequest(
    string Method,
    string Route,
    string Path,
    int Status,
    JsonElement RequestBody,
    JsonElement ResponseBody
);

/// <summary>Every REST request since the start, if the options say so.</summary>
internal sealed class RequestLog(bool kept)
{
    private readonly List<LoggedRequest> _requests = [];

    /// <summary>Whether to keep bodies for <see cref="Add"/> at all.</summary>
    internal bool Kept => kept;

    internal void Add(LoggedRequest request)
    {
        lock (_requests)
        {
            _requests.Add(request);
        }
    }

    internal IReadOnlyList<LoggedRequest> All()
    {
        lock (_requests)
        {
            return [.. _requests];
        }
    }
}
