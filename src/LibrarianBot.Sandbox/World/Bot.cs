using LibrarianBot.Sandbox.Gateway;

namespace LibrarianBot.Sandbox.World;

/// <summary>An application with its bot user, who logs in with a token.</summary>
internal sealed class Bot
{
    internal required ulong ApplicationId { get; init; }
    internal required string Name { get; set; }
    internal required User User { get; init; }
    internal required string Token { get; init; }
    internal string Description { get; set; } = "";
    internal Permission Granted { get; init; } = Permission.Administrator;
    internal Intents Privileged { get; init; }

    /// <summary>Commands by id, global and of one server.</summary>
    internal Dictionary<ulong, Command> Commands { get; } = [];

    /// <summary>Gateway sessions, connected or waiting to be resumed.</summary>
    internal List<GatewaySession> Sessions { get; } = [];

    internal required NewConversations Conversations { get; init; }

    /// <summary>Identifies left of the day's thousand, and when the day ends.</summary>
    internal int SessionStartsLeft { get; set; } = 1000;

    internal DateTimeOffset SessionStartsReset { get; set; }

    internal bool Connected => Sessions.Exists(session => session.Connected);

    /// <summary>Counts an identify against the day's thousand.</summary>
    internal void TakeSessionStart(DateTimeOffset now)
    {
        if (now >= SessionStartsReset)
        {
            (SessionStartsLeft, SessionStartsReset) = (1000, now.AddDays(1));
        }

        SessionStartsLeft--;
    }
}
