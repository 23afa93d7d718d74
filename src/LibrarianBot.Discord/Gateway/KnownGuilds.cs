namespace LibrarianBot.Discord.Gateway;

/// <summary>The ids of the bot's servers: Discord sends the same event for one that was joined and one that came back.</summary>
internal sealed class KnownGuilds
{
    private readonly HashSet<ulong> _ids = [];

    /// <summary>READY names all, whether available or not.</summary>
    public void Reset(IReadOnlyList<GuildData> guilds)
    {
        _ids.Clear();
        _ids.EnsureCapacity(guilds.Count);
        foreach (var guild in guilds)
        {
            _ids.Add(guild.Id.Value);
        }
    }

    /// <summary>True where the bot was added just now.</summary>
    public bool Add(Snowflake id) => _ids.Add(id.Value);

    public void Remove(Snowflake id) => _ids.Remove(id.Value);
}
