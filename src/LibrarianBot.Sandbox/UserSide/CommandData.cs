using System.Text.Json;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>The <c>data</c> of an interaction that runs a command, or types into one; the target is a context menu's.</summary>
internal sealed record CommandData(
    PickedCommand Picked,
    List<FilledOption> Options,
    Resolved? Resolved = null,
    ulong? Target = null
)
{
    internal void Write(Utf8JsonWriter w)
    {
        w.WriteStartObject();
        w.Id("id", Picked.Command.Id);
        w.WriteString("name", Picked.Command.Name);
        w.WriteNumber("type", Picked.Command.Type);
        if (Picked.Command.Guild is { } guild)
        {
            w.Id("guild_id", guild.Id);
        }

        if (Target is { } id)
        {
            w.Id("target_id", id);
        }

        if (Picked.Command.Type == 1 && (Picked.Path.Count > 0 || Options.Count > 0))
        {
            w.WritePropertyName("options");
            Nest(w, 0);
        }

        Resolved?.Write(w);
        w.WriteEndObject();
    }

    private void Nest(Utf8JsonWriter w, int depth)
    {
        if (depth == Picked.Path.Count)
        {
            w.List(Options, static (w, option) => option.Write(w));
            return;
        }

        var step = Picked.Path[depth];
        w.WriteStartArray();
        w.WriteStartObject();
        w.WriteString("name", Body.Text(step, "name"));
        w.WriteNumber("type", Body.Number(step, "type") ?? 1);
        w.WritePropertyName("options");
        Nest(w, depth + 1);
        w.WriteEndObject();
        w.WriteEndArray();
    }
}
