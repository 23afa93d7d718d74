namespace LibrarianBot.Sandbox.World;

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
    /// <c>/api/v10</c>, for example <c>/channels/{channel_id}/messages</c>. Apply Delay, then Drop or Status: before the
    /// call, or after it when After is set.
    /// </summary>
    internal RouteFault? Take(string method, string template)
    {
        lock (world.Gate)
        {
            if (_routes.Count == 0)
            {
                return null;
            }

            var fault = _routes.Find(one => one.Concerns(method, template));
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

            foreach (var bot in world.Bots.All)
            {
                bot.Conversations.SetQuarantine(false);
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
                .. _routes.Select(fault => $"{fault.Route}: {fault.InWords}, {fault.Times} more"),
                .. _removed.Select(one =>
                    $"removed in {one.Key.Channel ?? one.Key.Guild}: {one.Value}"
                ),
                .. world
                    .Users.All.Where(user => !user.DmsOpen)
                    .Select(user => $"direct messages closed: {user.Username}"),
                .. world
                    .Bots.All.Where(bot => bot.Conversations.IsQuarantined)
                    .Select(bot => $"quarantined: {bot.Name}"),
            ];
        }
    }
}
