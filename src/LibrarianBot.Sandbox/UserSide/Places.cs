using System.Globalization;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>Finds people and channels by id or by name, as one person sees them. The caller holds the gate.</summary>
internal static class Places
{
    internal static Outcome<User> Person(SandboxWorld world, string name) =>
        world.Users.Find(name) is { } user
            ? user
            : Sentence.Missing($"There is nobody called {name}.");

    /// <summary>By id, by name, or <c>dm:bot</c>; null is the first text channel.</summary>
    internal static Outcome<Channel> Channel(SandboxWorld world, User user, string? name)
    {
        if (name?.StartsWith("dm:", StringComparison.Ordinal) == true)
        {
            return world.Users.Find(name[3..]) is { } other
                ? world.Dms.Open(user, other)
                : Sentence.Missing($"There is nobody called {name[3..]}.");
        }

        if (
            ulong.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && world.Channels.Find(id) is { } exact
        )
        {
            return world.Channels.CanView(exact, user) ? exact : Hidden(name);
        }

        var all = user.Guilds.SelectMany(guild => guild.Channels.Values);
        var found = name is null
            ? all.FirstOrDefault(channel =>
                channel.Type == ChannelType.Text && world.Channels.CanView(channel, user)
            )
            : all.FirstOrDefault(channel =>
                string.Equals(channel.Name, name.TrimStart('#'), StringComparison.OrdinalIgnoreCase)
                && world.Channels.CanView(channel, user)
            );
        return found is null ? Hidden(name) : found;
    }

    internal static IEnumerable<Channel> Seen(SandboxWorld world, User user) =>
        user
            .Guilds.SelectMany(guild => guild.Channels.Values)
            .Where(channel => world.Channels.CanView(channel, user))
            .Concat(user.Dms.Values);

    /// <summary>A message that this person sees.</summary>
    internal static Outcome<Message> Message(SandboxWorld world, User user, ulong? id) =>
        id is { } number
        && world.Messages.Find(number) is { } message
        && (message.VisibleTo is null || message.VisibleTo == user)
        && world.Channels.CanView(message.Channel, user)
            ? message
            : Sentence.Missing("There is no such message for this person.");

    private static DiscordError Hidden(string? name) =>
        Sentence.Missing($"There is no channel {name ?? "for text"} that this person can see.");
}
