using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

/// <summary>Application commands. Bodies come checked; the world knows their limits of number only.</summary>
internal sealed class CommandBook(SandboxWorld world)
{
    private static readonly DiscordError TooMany = new(
        400,
        30032,
        "Maximum number of application commands reached"
    );

    private static readonly DiscordError TooManyToday = new(
        429,
        30034,
        "Max number of daily application command creates has been reached (200)"
    );

    private readonly DailyCreates _creates = new(world.Clock);

    /// <summary>A bot's commands: global ones, or those of one server. The caller holds the gate.</summary>
    internal static IEnumerable<Command> Of(Bot bot, Guild? guild) =>
        bot.Commands.Values.Where(one => one.Guild == guild);

    /// <summary>
    /// Creates, or replaces the one with the same name and type (<c>Created</c> false). Checks: numbers by type (30032)
    /// and creations in a day (30034).
    /// </summary>
    internal Outcome<(Command Command, bool Created)> Upsert(
        Bot bot,
        Guild? guild,
        JsonElement body
    )
    {
        lock (world.Gate)
        {
            if (Of(bot, guild).FirstOrDefault(one => IsOf(one, body)) is { } existing)
            {
                Apply(existing, body);
                Announce();
                return (existing, false);
            }

            var type = TypeIn(body);
            if (Of(bot, guild).Count(one => one.Type == type) >= (type == 1 ? 100 : 15))
            {
                return TooMany;
            }

            if (!_creates.TryTake(bot, guild))
            {
                return TooManyToday;
            }

            var command = New(bot, guild, body);
            Announce();
            return (command, true);
        }
    }

    /// <summary>Changes one command; its name may change, its type may not.</summary>
    internal Command Modify(Command command, JsonElement body)
    {
        lock (world.Gate)
        {
            Apply(command, CommandBody.Merged(command.Body, body));
            Announce();
            return command;
        }
    }

    internal void Delete(Command command)
    {
        lock (world.Gate)
        {
            command.Bot.Commands.Remove(command.Id);
            Announce();
        }
    }

    /// <summary>Makes the list what the bodies say; everything else of every type goes. Same names keep their ids. Checks 30034.</summary>
    internal Outcome<IReadOnlyList<Command>> Replace(
        Bot bot,
        Guild? guild,
        IReadOnlyList<JsonElement> bodies
    )
    {
        lock (world.Gate)
        {
            var before = Of(bot, guild).ToList();
            List<Command> now = [];
            foreach (var body in bodies)
            {
                var command = before.Find(one => IsOf(one, body));
                if (command is not null)
                {
                    Apply(command, body);
                }
                else if (_creates.TryTake(bot, guild))
                {
                    command = New(bot, guild, body);
                }
                else
                {
                    return TooManyToday;
                }

                now.Add(command);
            }

            before.Except(now).ToList().ForEach(gone => bot.Commands.Remove(gone.Id));
            Announce();
            return Outcome<IReadOnlyList<Command>>.Of(now);
        }
    }

    private Command New(Bot bot, Guild? guild, JsonElement body)
    {
        var command = new Command
        {
            Id = world.Ids.Next(),
            Bot = bot,
            Guild = guild,
            Name = Body.Text(body, "name")!,
            Type = TypeIn(body),
        };
        Apply(command, body);
        bot.Commands.Add(command.Id, command);
        return command;
    }

    private static bool IsOf(Command command, JsonElement body) =>
        command.Name == Body.Text(body, "name") && command.Type == TypeIn(body);

    private static int TypeIn(JsonElement body) => Body.Number(body, "type") ?? 1;

    private void Apply(Command command, JsonElement body)
    {
        CommandBody.Apply(command, body);
        command.Version = world.Ids.Next();
    }

    private void Announce() => world.Changes.Publish("commands");
}
