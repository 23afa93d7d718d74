using System.Text.Json;
using LibrarianBot.Sandbox.World;

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
            if (
                Target(user, picked, body, resolved).Refused(out error, out var target)
                || new OptionEntry(resolved)
                    .Fill(picked.Options, Given(body))
                    .Refused(out error, out var options)
            )
            {
                return error;
            }

            var id = target == 0 ? (ulong?)null : target;
            var data = new CommandData(picked, options, resolved, id);
            return Send(InteractionType.Command, user, channel, data);
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
            if (name is null || Body.Flag(Option(picked, name), "autocomplete") != true)
            {
                return Sentence.Wrong($"The option {name} suggests nothing.");
            }

            var typed = Body.Has(body, "value", out var value) ? value.ToString() : "";
            var options = OptionEntry.Typing(picked.Options, Given(body), name, typed);
            var data = new CommandData(picked, options);
            return Send(InteractionType.Suggestions, user, channel, data);
        }
    }

    private Interaction Send(InteractionType type, User user, Channel channel, CommandData data)
    {
        var interaction = exchange.New(
            type,
            data.Picked.Command.Bot,
            user,
            channel,
            null,
            data.Picked,
            data.Target
        );
        world.Interactions.Send(interaction, data.Write);
        return interaction;
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

    private static JsonElement Option(PickedCommand picked, string name) =>
        picked.Options.ValueKind == JsonValueKind.Array
            ? picked.Options.EnumerateArray().FirstOrDefault(one => Body.Text(one, "name") == name)
            : default;

    private static JsonElement Given(JsonElement body) =>
        Body.Has(body, "options", out var options) ? options : default;
}
