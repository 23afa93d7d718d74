using System.Text.Json;
using LibrarianBot.Sandbox.Gateway;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.World;

/// <summary>How much of an event a session gets.</summary>
internal enum Reading
{
    Nothing,
    Whole,
    Reduced,
}

/// <summary>One dispatch, written at most once in each form, whatever the number of sessions.</summary>
internal sealed class WorldEvent(
    string name,
    Guild? guild,
    Func<Bot, Intents, Reading> reading,
    Action<Utf8JsonWriter, bool> write
)
{
    private byte[]? _whole;
    private byte[]? _reduced;

    internal string Name => name;

    internal Guild? Guild => guild;

    /// <summary>The payload for this bot with these intents; null when it isn't meant to get it.</summary>
    internal byte[]? For(Bot bot, Intents intents) =>
        reading(bot, intents) switch
        {
            Reading.Whole => _whole ??= Json.Bytes(w => write(w, true)),
            Reading.Reduced => _reduced ??= Json.Bytes(w => write(w, false)),
            _ => null,
        };
}
