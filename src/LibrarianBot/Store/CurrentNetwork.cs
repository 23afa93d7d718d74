namespace LibrarianBot.Store;

/// <summary>The network that this scope serves; without one, nothing can be read or written.</summary>
internal sealed class CurrentNetwork
{
    private long? _id;

    public long Id =>
        _id ?? throw new InvalidOperationException("No network was chosen for this scope.");

    public void Set(long networkId)
    {
        if (_id is { } id && id != networkId)
        {
            throw new InvalidOperationException("A scope serves one network only.");
        }

        _id = networkId;
    }
}
