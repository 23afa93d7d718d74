using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LibrarianBot.Discord.Gateway;

/// <summary>A gateway message: its head is read, its data only on request.</summary>
internal readonly ref struct Frame
{
    private readonly ReadOnlySpan<byte> _data;

    private Frame(int op, long? sequence, EventName name, ReadOnlySpan<byte> data)
    {
        Op = op;
        Sequence = sequence;
        Name = name;
        _data = data;
    }

    public int Op { get; }

    /// <summary>The event's number in its session; only for dispatches.</summary>
    public long? Sequence { get; }

    public EventName Name { get; }

    /// <summary>Whether <c>d</c> is the literal true, as op 9 has it for a session that can be resumed.</summary>
    public bool IsTrue => _data.StartsWith("true"u8);

    /// <summary>Reads op, s and t, in whatever order they come; stops early where they stand before the data.</summary>
    /// <exception cref="JsonException">The bytes aren't a gateway message.</exception>
    public static Frame Parse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        int? op = null;
        long? sequence = null;
        var name = EventName.Other;
        var seen = 0;
        ReadOnlySpan<byte> rest = default;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.ValueSpan.Length > 0 ? reader.ValueSpan[0] : (byte)0;
            var single = reader.ValueSpan.Length <= 2;
            reader.Read();
            switch (key)
            {
                case (byte)'o' when single:
                    op = reader.GetInt32();
                    seen++;
                    break;
                case (byte)'s' when single:
                    sequence = reader.TokenType == JsonTokenType.Number ? reader.GetInt64() : null;
                    seen++;
                    break;
                case (byte)'t' when single:
                    name = EventNames.Parse(reader.ValueSpan);
                    seen++;
                    break;
                case (byte)'d' when single:
                    rest = json[(int)reader.TokenStartIndex..];
                    if (seen == 3)
                    {
                        return new Frame(op!.Value, sequence, name, rest);
                    }

                    reader.Skip();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new Frame(
            op ?? throw new JsonException("A gateway message has no op."),
            sequence,
            name,
            rest
        );
    }

    /// <summary>Reads the data.</summary>
    /// <exception cref="JsonException">It isn't what was expected.</exception>
    public T Data<T>(JsonTypeInfo<T> type)
    {
        var reader = new Utf8JsonReader(_data);
        return JsonSerializer.Deserialize(ref reader, type)
            ?? throw new JsonException("A gateway message has no data.");
    }
}
