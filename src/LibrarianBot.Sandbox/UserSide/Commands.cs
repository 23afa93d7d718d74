using System.Text.Json;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>A person runs a command, or types into an option that suggests.</summary>
internal sealed class Commands(SandboxWorld world, Exchange exchange)
{
    internal Outcome<Interaction> Run(User user, JsonElement body)
    {
        lock (world.Gate)
        {
            if (Find(user, body).Refused(out var error, out var found))
            {
                return error;
            }

            var (channel, picked) = found;
            var resolved = new Resolved(world, channel, user, picked.Command.Bot);
            if (Target(user, picked, body, resolved).Refused(out error, out var target))
            {
                return error;
            }

            if (
                new OptionEntry(resolved)
                    .Fill(picked.Options, Given(body))
                    .Refused(out error, out var options)
            )
            {
                return error;
            }

            var id = target == 0 ? (ulong?)null : target;
            var interaction = exchange.New(
                InteractionType.Command,
                picked.Command.Bot,
                user,
                channel,
                null,
                picked,
                id
            );
            world.Interactions.Send(interaction, w => Write(w, picked, options, resolved, id));
            return interaction;
        }
    }

    internal Outcome<Interaction> Suggest(User user, JsonElement body)
    {
        lock (world.Gate)
        {
            if (Find(user, body).Refused(out var error, out var found))
            {
                return error;
            }

            var (channel, picked) = found;
            var name = Body.Text(body, "option");
            var definition =
                picked.Options.ValueKind == JsonValueKind.Array
                    ? picked
                        .Options.EnumerateArray()
                        .FirstOrDefault(one => Body.Text(one, "name") == name)
                    : default;
            if (name is null || Body.Flag(definition, "autocomplete") != true)
            {
                return Sentence.Wrong($"The option {name} suggests nothing.");
            }

            var typed = Body.Has(body, "value", out var value) ? value.ToString() : "";
            var options = OptionEntry.Typing(picked.Options, Given(body), name, typed);
            var interaction = exchange.New(
                InteractionType.Suggestions,
                picked.Command.Bot,
                user,
                channel,
                null,
                picked
            );
            world.Interactions.Send(interaction, w => Write(w, picked, options, null, null));
            return interaction;
        }
    }

    private Outcome<(Channel Channel, PickedCommand Picked)> Find(User user, JsonElement body)
    {
        if (Body.Text(body, "name") is not { Length: > 0 } name)
        {
            return Sentence.Wrong("Say which command with name.");
        }

        if (
            Places
                .Channel(world, user, Body.Text(body, "channel"))
                .Refused(out var error, out var channel)
        )
        {
            return error;
        }

        return CommandPicker.Pick(world, user, channel, name).Refused(out error, out var picked)
            ? error
            : (channel, picked);
    }

    /// <summary>What a context-menu command is used on; 0 for a slash command.</summary>
    private Outcome<ulong> Target(
        User user,
        PickedCommand picked,
        JsonElement body,
        Resolved resolved
    )
    {
        var target = Body.Text(body, "target");
        switch (picked.Command.Type)
        {
            case 2:
                return resolved.User(target ?? "")?.Id is { } person
                    ? person
                    : Sentence.Missing($"There is nobody called {target}.");
            case 3:
                if (
                    Places
                        .Message(world, user, Body.Id(body, "target"))
                        .Refused(out var error, out var message)
                )
                {
                    return error;
                }

                resolved.Add(message);
                return message.Id;
            default:
                return 0UL;
        }
    }

    private static JsonElement Given(JsonElement body) =>
        Body.Has(body, "options", out var options) ? options : default;

    private static void Write(
        Utf8JsonWriter w,
        PickedCommand picked,
        List<FilledOption> options,
        Resolved? resolved,
        ulong? target
    )
    {
        w.WriteStartObject();
        w.Id("id", picked.Command.Id);
        w.WriteString("name", picked.Command.Name);
        w.WriteNumber("type", picked.Command.Type);
        if (picked.Command.Guild is { } guild)
        {
            w.Id("guild_id", guild.Id);
        }

        if (target is { } id)
        {
            w.Id("target_id", id);
        }

        if (picked.Command.Type == 1 && (picked.Path.Count > 0 || options.Count > 0))
        {
            w.WritePropertyName("options");
            Nest(w, picked.Path, 0, options);
        }

        resolved?.Write(w);
        w.WriteEndObject();
    }

    private static void Nest(
        Utf8JsonWriter w,
        IReadOnlyList<JsonElement> path,
        int depth,
        List<FilledOption> options
    )
    {
        if (depth == path.Count)
        {
            w.List(options, OptionEntry.Write);
            return;
        }

        w.WriteStartArray();
        w.WriteStartObject();
        w.WriteString("name", Body.Text(path[depth], "name"));
        w.WriteNumber("type", Body.Number(path[depth], "type") ?? 1);
        w.WritePropertyName("options");
        Nest(w, path, depth + 1, options);
        w.WriteEndObject();
        w.WriteEndArray();
    }
}
