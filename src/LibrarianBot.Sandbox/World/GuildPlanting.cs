using LibrarianBot.Sandbox.Seed;

namespace LibrarianBot.Sandbox.World;

/// <summary>Makes servers as a seed describes them.</summary>
internal sealed class GuildPlanting(SandboxWorld world)
{
    // Servers are a year old and a millisecond apart, so that sharding spreads them.
    private readonly DateTimeOffset _born = world.Clock.GetUtcNow().AddDays(-365);
    private int _guilds;

    internal void Plant(SeedGuild from)
    {
        var owner = from.Owner ?? (from.Members.Count > 0 ? from.Members[0].Username : "owner");
        // The owner is usually one of the members, whose id the seed may fix.
        var ownerId = IdOf(from.Members.FirstOrDefault(member => member.Username == owner)?.Id);
        var guild = NewGuild(from.Name, IdOf(from.Id), Person(owner, ownerId), sendsMembers: false);
        guild.Everyone.Permissions = from.EveryonePermissions is { } named
            ? SeedNames.ToPermissions(named)
            : Permissions.NewServer;
        foreach (var role in from.Roles)
        {
            Plant(guild, role);
        }

        foreach (var bot in world.Bots.All)
        {
            world.Members.PlantBot(guild, bot);
        }

        world.Members.Plant(guild, guild.Owner);
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
            Permissions = SeedNames.ToPermissions(from.Permissions),
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
        var member = world.Members.Plant(guild, user);
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

    /// <summary>A made-up server with people whose names are numbers, for load.</summary>
    internal void Generate(int number, int members)
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
            world.Members.PlantBot(guild, bot);
        }

        for (var member = 1; member <= members; member++)
        {
            world.Members.Plant(guild, Person($"s{number}m{member}", null));
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
