using System.Globalization;
using System.Text;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.Gateway;

/// <summary>Gateway frames as bytes.</summary>
internal static class Frames
{
    internal static readonly byte[] Ack = """{"t":null,"s":null,"op":11,"d":null}"""u8.ToArray();
    internal static readonly byte[] AskHeartbeat =
        """{"t":null,"s":null,"op":1,"d":null}"""u8.ToArray();
    internal static readonly byte[] Reconnect =
        """{"t":null,"s":null,"op":7,"d":null}"""u8.ToArray();
    internal static readonly byte[] Invalid =
        """{"t":null,"s":null,"op":9,"d":false}"""u8.ToArray();
    internal static readonly byte[] InvalidResumable =
        """{"t":null,"s":null,"op":9,"d":true}"""u8.ToArray();

    internal static byte[] Hello(TimeSpan interval) =>
        Json.Bytes(w =>
        {
            w.WriteStartObject();
            w.WriteNull("t");
            w.WriteNull("s");
            w.WriteNumber("op", 10);
            w.WriteStartObject("d");
            w.WriteNumber("heartbeat_interval", (long)interval.TotalMilliseconds);
            w.Nothing("_trace");
            w.WriteEndObject();
            w.WriteEndObject();
        });

    internal static byte[] Dispatch(int seq, string name, byte[] payload)
    {
        Span<byte> head = stackalloc byte[128];
        Encoding.UTF8.TryGetBytes(
            string.Create(
                CultureInfo.InvariantCulture,
                $$"""{"t":"{{name}}","s":{{seq}},"op":0,"d":"""
            ),
            head,
            out var length
        );
        var frame = new byte[length + payload.Length + 1];
        head[..length].CopyTo(frame);
        payload.CopyTo(frame.AsSpan(length));
        frame[^1] = (byte)'}';
        return frame;
    }
}
