using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

/// <summary>An application command as it was registered.</summary>
internal sealed class Command
{
    internal required ulong Id { get; init; }
    internal required Bot Bot { get; init; }

    /// <summary>Null for a global command.</summary>
    internal Guild? Guild { get; init; }

    /// <summary>1 chat input, 2 user, 3 message, 4 entry point.</summary>
    internal int Type { get; init; } = 1;

    internal required string Name { get; set; }
    internal ulong Version { get; set; }
    internal Permission? DefaultMemberPermissions { get; set; }

    /// <summary>0 server, 1 direct messages with the bot, 2 other private channels.</summary>
    internal IReadOnlyList<int> Contexts { get; set; } = [0, 1, 2];

    /// <summary>The body that registered it, without what stands above.</summary>
    internal JsonElement Body { get; set; }
}
