using System.Text.Json;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>A command found by its whole name: the command, the groups and subcommands on the way, the options there.</summary>
internal sealed record PickedCommand(
    Command Command,
    IReadOnlyList<JsonElement> Path,
    JsonElement Options,
    string FullName
);

/// <summary>Finds the command that a person names, among those that they may see in a channel.</summary>
internal static class CommandPicker
{
    private const int Subcommand = 1;
    private const int Group = 2;

    internal static Outcome<PickedCommand> Pick(
        SandboxWorld world,
        User user,
        Channel channel,
        string name
    )
    {
        var words = name.TrimStart('/').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var command = Candidates(world, channel)
            .Where(one =>
                one.Type == 1 ? words.Length > 0 && one.Name == words[0] : one.Name == name
            )
            .FirstOrDefault(one => MayUse(world, user, channel, one));
        if (command is null)
        {
            return Sentence.Missing($"There is no command {name} that this person can see here.");
        }

        return command.Type == 1
            ? Descend(command, words)
            : new PickedCommand(command, [], default, command.Name);
    }

    /// <summary>Whether a person sees a command in a channel, as Discord's picker would show it.</summary>
    internal static bool MayUse(SandboxWorld world, User user, Channel channel, Command command)
    {
        if (channel.Guild is null)
        {
            return command.Guild is null && command.Contexts.Contains(1);
        }

        if (
            !command.Contexts.Contains(0)
            || (command.Guild is not null && command.Guild != channel.Guild)
        )
        {
            return false;
        }

        var held = PermissionRules.In(channel, user, world);
        return held.Has(Permission.ViewChannel | Permission.UseApplicationCommands)
            && (
                command.DefaultMemberPermissions is not { } needed
                || held.Has(needed == Permission.None ? Permission.Administrator : needed)
            );
    }

    // A server's own command comes before a global one of the same name.
    private static IEnumerable<Command> Candidates(SandboxWorld world, Channel channel)
    {
        var bots =
            channel.Guild?.Bots
            ?? world.Bots.All.Where(bot => channel.Recipients.Contains(bot.User));
        return bots.SelectMany(bot => bot.Commands.Values)
            .OrderBy(command => command.Guild is null);
    }

    private static Outcome<PickedCommand> Descend(Command command, string[] words)
    {
        List<JsonElement> path = [];
        var options = OptionsOf(command.Body);
        foreach (var word in words.Skip(1))
        {
            var next = Among(options, word);
            if (next.ValueKind == JsonValueKind.Undefined)
            {
                return Sentence.Missing($"The command {command.Name} has no {word}.");
            }

            path.Add(next);
            options = OptionsOf(next);
        }

        return options.ValueKind == JsonValueKind.Array && options.EnumerateArray().Any(IsBranch)
            ? Sentence.Wrong(
                $"The command {command.Name} can't be used by itself; name one of its subcommands."
            )
            : new PickedCommand(command, path, options, string.Join(' ', words));
    }

    private static JsonElement Among(JsonElement options, string word) =>
        options.ValueKind == JsonValueKind.Array
            ? options
                .EnumerateArray()
                .FirstOrDefault(one => IsBranch(one) && Body.Text(one, "name") == word)
            : default;

    private static bool IsBranch(JsonElement option) =>
        Body.Number(option, "type") is Subcommand or Group;

    private static JsonElement OptionsOf(JsonElement body) =>
        Body.Has(body, "options", out var options) ? options : default;
}
