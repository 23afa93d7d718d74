using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LibrarianBot.Sandbox.World.Shapes;

/// <summary>JSON as Discord writes it: ids and permissions as strings, times in UTC with microseconds.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    [ThreadStatic]
    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Writer)? _spare;

    /// <summary>What <paramref name="write"/> writes, as UTF-8.</summary>
    internal static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        var (buffer, writer) = _spare ?? New();
        _spare = null;
        write(writer);
        writer.Flush();
        var bytes = buffer.WrittenSpan.ToArray();
        buffer.ResetWrittenCount();
        writer.Reset();
        _spare = (buffer, writer);
        return bytes;
    }

    /// <summary>What <paramref name="write"/> writes, parsed again, to be kept.</summary>
    internal static JsonElement Element(Action<Utf8JsonWriter> write) =>
        JsonElement.Parse(Bytes(write));

    internal static void Id(this Utf8JsonWriter w, string name, ulong id)
    {
        Span<char> digits = stackalloc char[20];
        _ = id.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        w.WriteString(name, digits[..length]);
    }

    internal static void Id(this Utf8JsonWriter w, string name, ulong? id)
    {
        if (id is { } value)
        {
            w.Id(name, value);
        }
        else
        {
            w.WriteNull(name);
        }
    }

    internal static void IdValue(this Utf8JsonWriter w, ulong id)
    {
        Span<char> digits = stackalloc char[20];
        _ = id.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        w.WriteStringValue(digits[..length]);
    }

    internal static void Bits(this Utf8JsonWriter w, string name, Permission permissions) =>
        w.Id(name, (ulong)permissions);

    internal static void Time(this Utf8JsonWriter w, string name, DateTimeOffset? moment)
    {
        if (moment is { } value)
        {
            w.WriteString(
                name,
                value
                    .ToUniversalTime()
                    .ToString("yyyy-MM-ddTHH:mm:ss.ffffff+00:00", CultureInfo.InvariantCulture)
            );
        }
        else
        {
            w.WriteNull(name);
        }
    }

    /// <summary>Several empty lists.</summary>
    internal static void Nothing(this Utf8JsonWriter w, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            w.WriteStartArray(name);
            w.WriteEndArray();
        }
    }

    internal static void Nulls(this Utf8JsonWriter w, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            w.WriteNull(name);
        }
    }

    internal static void List<T>(
        this Utf8JsonWriter w,
        string name,
        IEnumerable<T> items,
        Action<Utf8JsonWriter, T> one
    )
    {
        w.WritePropertyName(name);
        w.List(items, one);
    }

    internal static void List<T>(
        this Utf8JsonWriter w,
        IEnumerable<T> items,
        Action<Utf8JsonWriter, T> one
    )
    {
        w.WriteStartArray();
        foreach (var item in items)
        {
            one(w, item);
        }

        w.WriteEndArray();
    }

    /// <summary>A kept element, or nothing at all where it is undefined.</summary>
    internal static void Kept(this Utf8JsonWriter w, string name, JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Undefined)
        {
            w.WritePropertyName(name);
            element.WriteTo(w);
        }
    }

    internal static void Kept(this Utf8JsonWriter w, string name, string? text)
    {
        if (text is not null)
        {
            w.WriteString(name, text);
        }
    }

    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Writer) New()
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        return (buffer, new Utf8JsonWriter(buffer, Options));
    }
}
