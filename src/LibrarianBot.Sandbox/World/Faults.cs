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

    /// <summary>The call is carried out, and then its answer fails.</summary>
    internal bool After { get; init; }

    internal int Times { get; set; } = 1;
}

/// <summary>What was asked to go wrong. The REST pipeline takes its faults here, permissions are masked here.</summary>
internal sealed class Faults(SandboxWorld world)
{
    private readonly List<RouteFault> _routes = [];
    private readonly Dictionary<(ulong Guild, ulong? Channel), Permission> _removed = [];

    internal void Add(RouteFault fault)
    {
        lock (world.Gate)
        {
            _routes.Add(fault);
        }
    }

    /// <summary>
    /// The fault for this call, counted down, or null. <paramref name="template"/> is the route's template without
    /// <c>/api/v10</c>, for example <c>/channels/{channel_id}/messages</c>. Apply Delay first; then Drop or Status
    /// before the call, or after it when After is set.
    /// </summary>
    internal RouteFault? Take(string method, string template)
    {
        lock (world.Gate)
        {
            if (_routes.Count == 0)
            {
                return null;
            }

            var fault = _routes.Find(one => Matches(one.Route, method, template));
            if (fault is not null && --fault.Times <= 0)
            {
                _routes.Remove(fault);
            }

            return fault;
        }
    }

    /// <summary>Takes a permission from every bot in a server or one of its channels, or gives it back.</summary>
    internal void SetPermission(Guild guild, Channel? channel, Permission permission, bool remove)
    {
        lock (world.Gate)
        {
            var key = (guild.Id, channel?.Id);
            var mask = _removed.GetValueOrDefault(key);
            _removed[key] = remove ? mask | permission : mask & ~permission;
            if (_removed[key] == Permission.None)
            {
                _removed.Remove(key);
            }
        }
    }

    internal Permission Removed(Guild guild, Channel? channel, User user)
    {
        if (_removed.Count == 0 || !user.IsBot)
        {
            return Permission.None;
        }

        return _removed.GetValueOrDefault((guild.Id, null))
            | (
                channel is null
                    ? Permission.None
                    : _removed.GetValueOrDefault((guild.Id, channel.Id))
            );
    }

    internal void Clear()
    {
        lock (world.Gate)
        {
            _routes.Clear();
            _removed.Clear();
            foreach (var user in world.Users.All)
            {
                user.DmsOpen = true;
            }
        }
    }

    /// <summary>What is active, one sentence each.</summary>
    internal IReadOnlyList<string> Active()
    {
        lock (world.Gate)
        {
            return
            [
                .. _routes.Select(fault => $"{fault.Route}: {Describe(fault)}, {fault.Times} more"),
                .. _removed.Select(one =>
                    $"removed in {one.Key.Channel ?? one.Key.Guild}: {one.Value}"
                ),
                .. world
                    .Users.All.Where(user => !user.DmsOpen)
                    .Select(user => $"direct messages closed: {user.Username}"),
            ];
        }
    }

    private static string Describe(RouteFault fault) =>
        fault.Drop ? "dropped"
        : fault.Status is { } status ? status.ToString(CultureInfo.InvariantCulture)
        : "delayed";

    private static bool Matches(string wanted, string method, string template)
    {
        var parts = wanted.Split(
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
