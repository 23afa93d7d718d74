using LibrarianBot.Sandbox.Gateway;
using LibrarianBot.Sandbox.Seed;

namespace LibrarianBot.Sandbox.World;

/// <summary>Makes the world that a seed describes.</summary>
internal sealed class Planting(SandboxWorld world, SandboxSeed seed, IReadOnlyList<string> tokens)
{
    // Servers are a year old and a millisecond apart, so that sharding spreads them.
    private readonly DateTimeOffset _born = world.Clock.GetUtcNow().AddDays(-365);
    private int _guilds;

    internal void Run()
    {
        PlantBots();
        foreach (var guild in seed.Guilds)
        {
            Plant(guild);
        }

        for (var number = 1; number <= seed.GuildsGenerated?.Count; number++)
        {
            Generate(number, seed.GuildsGenerated.Members);
        }
    }

    internal static Permission PermissionsNamed(IEnumerable<string> names) =>
        names.Aggregate(
            Permission.None,
            (sum, name) =>
                Permissions.TryParse(name, out var one)
                    ? sum | one
                    : throw new SandboxStartException(
                        $"The seed names a permission that doesn't exist: {name}."
                    )
        );

    internal static Intents IntentsNamed(IEnumerable<string> names) =>
        names.Aggregate(
            Intents.None,
            (sum, name) =>
                Enum.TryParse<Intents>(name, ignoreCase: true, out var one)
                    ? sum | (one & Intents.AllPrivileged)
                    : throw new SandboxStartException(
                        $"The seed names an intent that doesn't exist: {name}."
                    )
        );

    internal static void Invite(SandboxWorld world, Bot bot, Guild guild)
    {
        var role = new Role
        {
            Id = world.Ids.Next(),
            Name = bot.Name,
            Permissions = bot.Granted,
            Position = guild.Roles.Count,
            ManagedBy = bot,
        };
        guild.Roles.Add(role.Id, role);
        guild.Bots.Add(bot);
        Join(world, guild, bot.User).Roles.Add(role);
    }

    internal static Member Join(SandboxWorld world, Guild guild, User user)
    {
        var member = new Member
        {
            User = user,
            Guild = guild,
            JoinedAt = world.Clock.GetUtcNow(),
        };
        guild.Members[user.Id] = member;
        user.Guilds.Add(guild);
        return member;
    }

    private void PlantBots()
    {
        var waiting = new Queue<string>(
            tokens.Where(token =>
                token.Length > 0
                && token != "any"
                && seed.Applications.All(application => application.Token != token)
            )
        );
        foreach (var application in seed.Applications)
        {
            if (application.Token is { } own)
            {
                world.Bots.Add(own, application);
            }
            else if (waiting.TryDequeue(out var token))
            {
                world.Bots.Add(token, application);
            }
        }

        foreach (var token in waiting.Distinct(StringComparer.Ordinal))
        {
            world.Bots.Add(token, new SeedApplication());
        }
    }

    private void Plant(SeedGuild from)
    {
        var owner = from.Owner ?? (from.Members.Count > 0 ? from.Members[0].Username : "owner");
        // The owner is usually one of the members, whose id the seed may fix.
        var ownerId = IdOf(from.Members.FirstOrDefault(member => member.Username == owner)?.Id);
        var guild = NewGuild(from.Name, IdOf(from.Id), Person(owner, ownerId), sendsMembers: false);
        guild.Everyone.Permissions = from.EveryonePermissions is { } named
            ? PermissionsNamed(named)
            : Permissions.NewServer;
        foreach (var role in from.Roles)
        {
            Plant(guild, role);
        }

        foreach (var bot in world.Bots.All)
        {
            Invite(world, bot, guild);
        }

        Join(world, guild, guild.Owner);
        foreach (var member in from.Members)
        {
            Plant(guild, member);
        }

        new ChannelPlanting(world, guild).Plant(from.Channels);
    }

    private void Plant(Guild guild, SeedRole from)
    {
        var role = new Role
        {
            Id = world.Ids.Next(),
            Name = from.Name,
            Permissions = PermissionsNamed(from.Permissions),
            Position = guild.Roles.Count,
            Color = from.Color,
            Mentionable = from.Mentionable,
        };
        guild.Roles.Add(role.Id, role);
    }

    private void Plant(Guild guild, SeedMember from)
    {
        var user = Person(from.Username, IdOf(from.Id));
        user.GlobalName = from.GlobalName ?? user.GlobalName;
        user.DmsOpen = from.DmsOpen;
        var member = Join(world, guild, user);
        member.Nick = from.Nick;
        foreach (var name in from.Roles)
        {
            member.Roles.Add(
                guild.Roles.Values.FirstOrDefault(role => role.Name == name)
                    ?? throw new SandboxStartException(
                        $"The seed gives {from.Username} a role that isn't there: {name}."
                    )
            );
        }
    }

    private void Generate(int number, int members)
    {
        var guild = NewGuild(
            $"Server {number}",
            null,
            Person($"s{number}m1", null),
            sendsMembers: true
        );
        guild.Everyone.Permissions = Permissions.NewServer;
        foreach (var bot in world.Bots.All)
        {
            Invite(world, bot, guild);
        }

        for (var member = 1; member <= members; member++)
        {
            Join(world, guild, Person($"s{number}m{member}", null));
        }

        new ChannelPlanting(world, guild).Plant([new SeedChannel()]);
    }

    private Guild NewGuild(string name, ulong? id, User owner, bool sendsMembers)
    {
        var guild = new Guild
        {
            Id = id ?? SnowflakeSource.At(_born.AddMilliseconds(_guilds++)),
            Name = name,
            Owner = owner,
            SendsMembers = sendsMembers,
        };
        guild.Roles.Add(guild.Id, new Role { Id = guild.Id, Name = "@everyone" });
        world.Guilds.Add(guild);
        return guild;
    }

    private User Person(string username, ulong? id) =>
        world.Users.Find(username) ?? world.Users.Add(username, id: id);

    private static ulong? IdOf(string? text) =>
        text is null ? null
        : ulong.TryParse(text, out var id) ? id
        : throw new SandboxStartException($"The seed has an id that isn't a number: {text}.");
}
