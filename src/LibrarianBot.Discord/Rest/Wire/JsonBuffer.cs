using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LibrarianBot.Discord.Rest.Wire;

/// <summary>A JSON writer over its own buffer, lent and given back, so that a command's answer allocates neither.</summary>
internal sealed class JsonBuffer
{
    private const int KeepUpTo = 64 * 1024;
    private const int MostKept = 64;

    private static readonly ConcurrentBag<JsonBuffer> Pool = [];
    private static readonly JsonWriterOptions Options = new()
    {
        // The body is never part of a page, so that letters beyond ASCII may stay as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly ArrayBufferWriter<byte> _buffer = new(1024);

    private JsonBuffer() => Writer = new Utf8JsonWriter(_buffer, Options);

    public Utf8JsonWriter Writer { get; }

    public static JsonBuffer Rent() => Pool.TryTake(out var pooled) ? pooled : new JsonBuffer();

    public ReadOnlyMemory<byte> Written()
    {
        Writer.Flush();
        return _buffer.WrittenMemory;
    }

    /// <summary>Only once nobody reads <see cref="Written"/> any more; after a failed request it is left to the collector instead.</summary>
    public void GiveBack()
    {
        if (_buffer.Capacity > KeepUpTo || Pool.Count >= MostKept)
        {
            return;
        }

        _buffer.ResetWrittenCount();
        Writer.Reset();
        Pool.Add(this);
    }
}
