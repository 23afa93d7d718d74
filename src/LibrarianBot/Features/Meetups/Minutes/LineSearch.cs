using LibrarianBot.Store.Search;
using Microsoft.Data.Sqlite;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>Finds the line for which a meetup was found: by the same rules as the index, which keeps no text.</summary>
internal static class LineSearch
{
    private const string Create =
        "CREATE VIRTUAL TABLE Lines USING fts5(Line, Of UNINDEXED, tokenize=\"unicode61 remove_diacritics 2\")";

    private const string Find =
        "SELECT Of, Line FROM Lines WHERE Lines MATCH $match ORDER BY rank, rowid";

    /// <summary>The line of each that has most of the words.</summary>
    public static IReadOnlyDictionary<long, string> Best(
        IEnumerable<(long Of, string Line)> lines,
        string typed
    )
    {
        var best = new Dictionary<long, string>();
        if (SearchText.ToMatch(typed) is not { } match)
        {
            return best;
        }

        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Fill(connection, lines);
        using var find = connection.CreateCommand();
        find.CommandText = Find;
        find.Parameters.AddWithValue(
            "$match",
            match.Widest.Replace("\" \"", "\" OR \"", StringComparison.Ordinal)
        );
        using var rows = find.ExecuteReader();
        while (rows.Read())
        {
            best.TryAdd(rows.GetInt64(0), rows.GetString(1));
        }

        return best;
    }

    private static void Fill(SqliteConnection connection, IEnumerable<(long Of, string Line)> lines)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Create;
        command.ExecuteNonQuery();
        command.CommandText = "INSERT INTO Lines (Line, Of) VALUES ($line, $of)";
        var line = command.Parameters.Add("$line", SqliteType.Text);
        var of = command.Parameters.Add("$of", SqliteType.Integer);
        foreach (var one in lines)
        {
            (line.Value, of.Value) = (one.Line, one.Of);
            command.ExecuteNonQuery();
        }
    }
}
