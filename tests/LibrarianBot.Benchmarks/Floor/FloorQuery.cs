using System.Buffers;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace LibrarianBot.Benchmarks.Floor;

/// <summary>One prepared FTS5 query over the program's own store, and an answer with the titles that it finds.</summary>
internal sealed class FloorQuery : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand command;
    private readonly Lock oneAtATime = new();

    public FloorQuery(string store)
    {
        connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = store,
                Mode = SqliteOpenMode.ReadOnly,
                Pooling = false,
            }.ToString()
        );
        connection.Open();
        command = connection.CreateCommand();
        command.CommandText = "PRAGMA mmap_size = 268435456";
        command.ExecuteNonQuery();
        // The index holds no text of its own, so what is shown comes from the rows, as in the program.
        command.CommandText = """
            SELECT e.Title, e.Author, l.Topic
            FROM TitleIndex i
            CROSS JOIN BookListEntries e ON e.Id = i.rowid & 0xFFFFFFFFFF
            CROSS JOIN BookLists l ON l.Id = e.ListId
            WHERE i.TitleIndex MATCH $match ORDER BY i.rowid DESC LIMIT 10
            """;
        command.Parameters.Add("$match", SqliteType.Text);
        command.Prepare();
    }

    public ReadOnlyMemory<byte> Answer(string text)
    {
        var body = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(body);
        json.WriteStartObject();
        json.WriteNumber("type"u8, 4);
        json.WriteStartObject("data"u8);
        json.WriteNumber("flags"u8, 32832);
        json.WriteStartObject("allowed_mentions"u8);
        json.WriteStartArray("parse"u8);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("components"u8);
        json.WriteStartObject();
        json.WriteNumber("type"u8, 10);
        json.WriteString("content"u8, Find(text));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return body.WrittenMemory;
    }

    public void Dispose()
    {
        command.Dispose();
        connection.Dispose();
    }

    private string Find(string text)
    {
        var lines = new System.Text.StringBuilder(512);
        lock (oneAtATime)
        {
            command.Parameters[0].Value =
                $"\"{text.Replace(" ", "\" \"", StringComparison.Ordinal)}\"*";
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                lines
                    .Append("**")
                    .Append(rows.GetString(0))
                    .Append("**, ")
                    .Append(rows.GetString(1))
                    .Append(" · ")
                    .Append(rows.GetString(2))
                    .Append('\n');
            }
        }

        return lines.Length > 0 ? lines.ToString() : "Nothing found.";
    }
}
