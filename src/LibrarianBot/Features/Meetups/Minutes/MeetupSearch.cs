using LibrarianBot.Store;
using LibrarianBot.Store.Search;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>The network's memory of its meetups: by the words in titles, agendas, actions and minutes.</summary>
internal sealed class MeetupSearch(StoreFile file)
{
    private const int IdBits = 40;

    // The row ids carry the network's slot, so that another network's meetups are out of range (see MeetupSearchIndex).
    private const string Sql = """
        SELECT rowid & 0xFFFFFFFFFF FROM MeetupIndex
        WHERE MeetupIndex MATCH $match AND rowid BETWEEN $from AND $until
        ORDER BY rowid DESC LIMIT $most
        """;

    /// <summary>Ids of meetups that have all these words, the newest first.</summary>
    public async Task<IReadOnlyList<long>> FindAsync(
        long networkId,
        string typed,
        int most,
        CancellationToken cancel
    )
    {
        if (SearchText.ToMatch(typed) is not { } match)
        {
            return [];
        }

        await using var connection = file.OpenReader();
        await using var slots = connection.CreateCommand();
        slots.CommandText = "SELECT Slot FROM Networks WHERE NetworkId = $id";
        slots.Parameters.AddWithValue("$id", networkId);
        if (await slots.ExecuteScalarAsync(cancel) is not long slot)
        {
            return [];
        }

        await using var search = connection.CreateCommand();
        search.CommandText = Sql;
        search.Parameters.AddWithValue("$match", match.Widest);
        search.Parameters.AddWithValue("$from", slot << IdBits);
        search.Parameters.AddWithValue("$until", (slot << IdBits) + (1L << IdBits) - 1);
        search.Parameters.AddWithValue("$most", most);
        await using var rows = await search.ExecuteReaderAsync(cancel);
        var ids = new List<long>();
        while (await rows.ReadAsync(cancel))
        {
            ids.Add(rows.GetInt64(0));
        }

        return ids;
    }
}
