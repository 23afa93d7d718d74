using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LibrarianBot.Sandbox.World.Shapes;

/// <summary>Writes JSON into memory; what the fields look like is in <see cref="JsonFields"/>.</summary>
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

    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Writer) New()
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        return (buffer, new Utf8JsonWriter(buffer, Options));
    }
}
