using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

internal sealed class ScheduledEvent
{
    internal required ulong Id { get; init; }
    internal required Guild Guild { get; init; }
    internal required User Creator { get; init; }
    internal string Name { get; set; } = "";
    internal string? Description { get; set; }
    internal ulong? ChannelId { get; set; }
    internal string? Location { get; set; }
    internal int EntityType { get; set; } = 3;
    internal int Status { get; set; } = 1;

    /// <summary>Scheduled or active: it can still change.</summary>
    internal bool IsOpen => Status is 1 or 2;

    internal DateTimeOffset Start { get; set; }
    internal DateTimeOffset? End { get; set; }
    internal string? Image { get; set; }
    internal JsonElement Recurrence { get; set; }

    /// <summary>Who said "interested", by user id.</summary>
    internal SortedDictionary<ulong, User> Interested { get; } = [];
}
