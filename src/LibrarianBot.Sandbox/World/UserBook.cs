using System.Globalization;

namespace LibrarianBot.Sandbox.World;

internal sealed class UserBook(SandboxWorld world)
{
    private readonly Dictionary<ulong, User> _byId = [];
    private readonly Dictionary<string, User> _byName = new(StringComparer.OrdinalIgnoreCase);

    internal IEnumerable<User> All => _byId.Values;

    internal User? Find(ulong id) => _byId.GetValueOrDefault(id);

    /// <summary>By id or username.</summary>
    internal User? Find(string idOrName) =>
        ulong.TryParse(idOrName, CultureInfo.InvariantCulture, out var id)
        && _byId.TryGetValue(id, out var user)
            ? user
            : _byName.GetValueOrDefault(idOrName);

    internal User Add(
        string username,
        string? globalName = null,
        ulong? id = null,
        bool isBot = false
    )
    {
        var user = new User
        {
            Id = id ?? world.Ids.Next(),
            Username = username,
            GlobalName = globalName,
            IsBot = isBot,
        };
        _byId.Add(user.Id, user);
        _byName.TryAdd(username, user);
        return user;
    }
}

internal sealed class GuildBook
{
    private readonly Dictionary<ulong, Guild> _byId = [];

    internal IReadOnlyCollection<Guild> All => _byId.Values;

    internal Guild? Find(ulong id) => _byId.GetValueOrDefault(id);

    internal void Add(Guild guild) => _byId.Add(guild.Id, guild);
}
