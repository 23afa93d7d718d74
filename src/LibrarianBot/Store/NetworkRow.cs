namespace LibrarianBot.Store;

/// <summary>A row that belongs to one network and that two people may be changing at once.</summary>
internal abstract class NetworkRow
{
    /// <summary>The network, which no row ever leaves.</summary>
    public long NetworkId { get; protected init; }

    /// <summary>Raised at each save, so that the second of two changes made from the same reading is refused.</summary>
    public int Version { get; internal set; }
}
