using System.Text.Json;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>One option filled in, ready to be written.</summary>
internal sealed record FilledOption(
    string Name,
    int Type,
    Action<Utf8JsonWriter> Value,
    bool Focused = false
)
{
    internal void Write(Utf8JsonWriter w)
    {
        w.WriteStartObject();
        w.WriteString("name", Name);
        w.WriteNumber("type", Type);
        w.WritePropertyName("value");
        Value(w);
        if (Focused)
        {
            w.WriteBoolean("focused", true);
        }

        w.WriteEndObject();
    }
}
