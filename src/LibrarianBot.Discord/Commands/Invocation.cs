using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Discord.Commands;

/// <summary>Who asks, where: the first parameter of every command.</summary>
/// <param name="interaction">What Discord sent.</param>
public sealed class Invocation(Interaction interaction)
{
    /// <summary>What Discord sent.</summary>
    public Interaction Interaction { get; } = interaction;

    /// <summary>The server. Commands are registered for servers only, so there is one.</summary>
    public Snowflake GuildId => Interaction.GuildId ?? default;

    /// <summary>The channel in which the command was given.</summary>
    public Snowflake ChannelId => Interaction.ChannelId ?? default;

    /// <summary>Who asks.</summary>
    public User User =>
        Interaction.Member?.User
        ?? Interaction.User
        ?? throw new InvalidOperationException("Discord sent an interaction without a user.");

    /// <summary>The name to show for who asks.</summary>
    public string DisplayName =>
        Interaction.Member?.DisplayName ?? User.GlobalName ?? User.Username;

    /// <summary>What who asks may do in this channel.</summary>
    public Permissions Permissions => Interaction.Member?.Permissions ?? Permissions.None;
}
