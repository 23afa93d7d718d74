using System.Globalization;

namespace LibrarianBot.Sandbox.World;

/// <summary>One thing that goes wrong on a REST route, a number of times.</summary>
internal sealed record RouteFault
{
    /// <summary>Method and template as in <c>POST /channels/{channel_id}/messages</c>; parameters' names don't matter.</summary>
    internal required string Route { get; init; }
    internal int? Status { get; init; }
    internal int? Code { get; init; }
    internal string? Message { get; init; }
    internal double? RetryAfter { get; init; }
    internal bool Global { get; init; }
    internal TimeSpan Delay { get; init; }

    /// <summary>The connection is dropped without an answer.</summary>
    internal bool Drop { get; init; }

    /// <summary>The call is carried out, and then its answer fails or is late.</summary>
    internal bool After { get; init; }

    internal int Times { get; set; } = 1;

    internal string InWords =>
        Drop ? "dropped"
        : Status is { } status ? status.ToString(CultureInfo.InvariantCulture)
        : "delayed";

    /// <summary>Whether it is meant for a call with this method and template.</summary>
    internal bool Concerns(string method, string template)
    {
        var parts = Route.Split(
            ' ',
            2,
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        return parts.Length == 2
            && string.Equals(parts[0], method, StringComparison.OrdinalIgnoreCase)
            && SamePath(parts[1].Trim('/').Split('/'), template.Trim('/').Split('/'));
    }

    private static bool SamePath(string[] wanted, string[] template) =>
        wanted.Length == template.Length
        && wanted
            .Zip(template)
            .All(pair =>
                IsParameter(pair.First) ? IsParameter(pair.Second) : pair.First == pair.Second
            );

    private static bool IsParameter(string part) => part.StartsWith('{');
}
