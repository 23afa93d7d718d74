namespace LibrarianBot.Discord.Gateway;

/// <summary>The ids of the last interactions: a resumed session may repeat what had arrived already.</summary>
internal sealed class RecentInteractions
{
    private readonly ulong[] ids = new ulong[128];
    private int next;

    /// <summary>False where it was seen before.</summary>
    public bool Add(Snowflake id)
    {
        if (ids.AsSpan().Contains(id.Value))
        {
            return false;
        }

        ids[next] = id.Value;
        next = (next + 1) % ids.Length;
        return true;
    }
}
