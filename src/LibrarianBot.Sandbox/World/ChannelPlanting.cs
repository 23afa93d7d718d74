using LibrarianBot.Sandbox.Seed;

namespace LibrarianBot.Sandbox.World;

/// <summary>Makes a server's channels as a seed describes them.</summary>
internal sealed class ChannelPlanting(SandboxWorld world, Guild guild)
{
    internal void Plant(IReadOnlyList<SeedChannel> channels)
    {
        foreach (var from in channels)
        {
            Plant(from);
        }

        guild.SystemChannel = guild.Channels.Values.FirstOrDefault(channel =>
            channel.Type == ChannelType.Text
        );
    }

    private void Plant(SeedChannel from)
    {
        var channel = new Channel
        {
            Id = world.Ids.Next(),
            Type = TypeNamed(from.Type),
            Guild = guild,
            Name = from.Name,
            Topic = from.Topic,
            Position = guild.Channels.Count,
            Parent = from.Category is null ? null : Category(from.Category),
        };
        foreach (var overwrite in from.Overwrites)
        {
            var (id, isMember) = Target(overwrite);
            channel.Overwrites[id] = new Overwrite(
                id,
                isMember,
                SeedNames.ToPermissions(overwrite.Allow),
                SeedNames.ToPermissions(overwrite.Deny)
            );
        }

        world.Channels.Add(channel);
        foreach (var message in from.Messages)
        {
            world.Messages.Plant(channel, Author(message.Author), message.Content);
        }
    }

    private static ChannelType TypeNamed(string name) =>
        Enum.TryParse<ChannelType>(name, ignoreCase: true, out var type)
        && type
            is ChannelType.Text
                or ChannelType.Voice
                or ChannelType.Category
                or ChannelType.Announcement
                or ChannelType.Forum
            ? type
            : throw new SandboxStartException(
                $"The seed has a channel of an unknown type: {name}."
            );

    private Channel Category(string name) =>
        guild.Channels.Values.FirstOrDefault(channel =>
            channel.Type == ChannelType.Category && channel.Name == name
        )
        ?? throw new SandboxStartException(
            $"The seed puts a channel into a category that isn't there (yet): {name}."
        );

    private User Author(string username) =>
        world.Users.Find(username)
        ?? throw new SandboxStartException(
            $"The seed has a message by somebody who isn't there: {username}."
        );

    private (ulong Id, bool IsMember) Target(SeedOverwrite overwrite)
    {
        if (overwrite.Member is { } username && world.Users.Find(username) is { } user)
        {
            return (user.Id, true);
        }

        var role = guild.Roles.Values.FirstOrDefault(role => role.Name == overwrite.Role);
        return role is null
            ? throw new SandboxStartException(
                $"The seed has an overwrite for nobody: {overwrite.Role ?? overwrite.Member ?? "(no name)"}."
            )
            : (role.Id, false);
    }
}
