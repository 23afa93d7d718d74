namespace LibrarianBot.Discord.Rest.Wire;

/// <summary>A thread to start. The type is always said: left out, Discord makes a private one.</summary>
internal sealed record NewThread(string Name)
{
    public int? Type { get; init; }
}

internal sealed record NewDm(Snowflake RecipientId);

internal sealed record ActiveThreads
{
    public IReadOnlyList<Channel> Threads { get; init; } = [];
}

internal sealed record InterestedUser
{
    public required User User { get; init; }
}

internal sealed record PermissionsBody(int Type, Permissions Allow, Permissions Deny);
