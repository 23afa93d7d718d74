using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

/// <summary>Application commands. Bodies come checked; the world knows their limits of number only.</summary>
internal sealed class CommandBook(SandboxWorld world)
{
    private const int DailyCreates = 200;
    private readonly Dictionary<
        (ulong Application, ulong Guild),
        (DateTimeOffset Day, int Count)
    > _creates = [];

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
            var (name, type) = (Body.Text(body, "name")!, Body.Number(body, "type") ?? 1);
            var existing = Of(bot, guild)
                .FirstOrDefault(one => one.Name == name && one.Type == type);
            if (existing is not null)
            {
                Apply(existing, body);
                Announce();
                return (existing, false);
            }

            if (Of(bot, guild).Count(one => one.Type == type) >= (type == 1 ? 100 : 15))
            {
                return new DiscordError(
                    400,
                    30032,
                    "Maximum number of application commands reached"
                );
            }

            if (!TakeCreate(bot, guild))
            {
                return new DiscordError(
                    429,
                    30034,
                    "Max number of daily application command creates has been reached (200)"
                );
            }

            var command = New(bot, guild, name, type, body);
            Announce();
            return (command, true);
        }
    }

    /// <summary>Changes one command; its name may change, its type may not.</summary>
    internal Command Modify(Command command, JsonElement body)
    {
        lock (world.Gate)
        {
            Apply(command, Merged(command.Body, body));
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
                var (name, type) = (Body.Text(body, "name")!, Body.Number(body, "type") ?? 1);
                var command = before.Find(one => one.Name == name && one.Type == type);
                if (command is not null)
                {
                    Apply(command, body);
                }
                else if (TakeCreate(bot, guild))
                {
                    command = New(bot, guild, name, type, body);
                }
                else
                {
                    return new DiscordError(
                        429,
                        30034,
                        "Max number of daily application command creates has been reached (200)"
                    );
                }

                now.Add(command);
            }

            before.Except(now).ToList().ForEach(gone => bot.Commands.Remove(gone.Id));
            Announce();
            return Outcome<IReadOnlyList<Command>>.Of(now);
        }
    }

    private Command New(Bot bot, Guild? guild, string name, int type, JsonElement body)
    {
        var command = new Command
        {
            Id = world.Ids.Next(),
            Bot = bot,
            Guild = guild,
            Name = name,
            Type = type,
        };
        Apply(command, body);
        bot.Commands.Add(command.Id, command);
        return command;
    }

    private void Apply(Command command, JsonElement body)
    {
        command.Body = body.Clone();
        command.Name = Body.Text(body, "name") ?? command.Name;
        command.Version = world.Ids.Next();
        command.DefaultMemberPermissions = (Permission?)Body.Id(body, "default_member_permissions");
        command.Contexts =
            Body.Has(body, "contexts", out var contexts)
            && contexts.ValueKind == JsonValueKind.Array
                ? [.. contexts.EnumerateArray().Select(one => one.GetInt32())]
            : Body.Flag(body, "dm_permission") == false ? [0]
            : [0, 1, 2];
    }

    private static JsonElement Merged(JsonElement before, JsonElement change) =>
        Shapes.Json.Element(w =>
        {
            w.WriteStartObject();
            foreach (
                var field in before
                    .EnumerateObject()
                    .Where(field => !change.TryGetProperty(field.Name, out _))
            )
            {
                field.WriteTo(w);
            }

            foreach (var field in change.EnumerateObject())
            {
                field.WriteTo(w);
            }

            w.WriteEndObject();
        });

    private bool TakeCreate(Bot bot, Guild? guild)
    {
        var key = (bot.ApplicationId, guild?.Id ?? 0);
        var now = world.Clock.GetUtcNow();
        var (day, count) = _creates.GetValueOrDefault(key, (now, 0));
        (day, count) = now - day > TimeSpan.FromDays(1) ? (now, 0) : (day, count);
        _creates[key] = (day, count + 1);
        return count < DailyCreates;
    }

    private void Announce() => world.Changes.Publish("commands");
}
