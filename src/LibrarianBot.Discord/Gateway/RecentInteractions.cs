namespace LibrarianBot.Discord.Gateway;

/// <summary>The ids of the last interactions: a resumed session may repeat what had arrived already.</summary>
internal sealed class RecentInteractions
{
    private readonly ulong[] _ids = new ulong[128];
    private int _next;

    /// <summary>False where it was seen before.</summary>
    public bool Add(Snowflake id)
    {
        if (_ids.AsSpan().Contains(id.Value))
        {
            return false;
        }

        _ids[_next] = id.Value;
        _next = (_next + 1) % _ids.Length;
        return true;
    }
}
