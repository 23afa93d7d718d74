using LibrarianBot.Sandbox.Gateway;

namespace LibrarianBot.Sandbox.World;

/// <summary>A person, or a bot's user.</summary>
internal sealed class User
{
    internal required ulong Id { get; init; }
    internal required string Username { get; set; }
    internal string? GlobalName { get; set; }
    internal bool IsBot { get; init; }
    internal bool DmsOpen { get; set; } = true;

    /// <summary>The servers that this user is in.</summary>
    internal HashSet<Guild> Guilds { get; } = [];

    /// <summary>Direct message channels by the other's id.</summary>
    internal Dictionary<ulong, Channel> Dms { get; } = [];
}

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

internal sealed class Guild
{
    internal required ulong Id { get; init; }
    internal required string Name { get; set; }
    internal required User Owner { get; set; }
    internal Channel? SystemChannel { get; set; }

    /// <summary>Whether GUILD_CREATE names every member without GUILD_PRESENCES (made-up servers, for load).</summary>
    internal bool SendsMembers { get; init; }

    internal Dictionary<ulong, Role> Roles { get; } = [];

    /// <summary>Channels and threads by id.</summary>
    internal Dictionary<ulong, Channel> Channels { get; } = [];

    internal Dictionary<ulong, Member> Members { get; } = [];
    internal Dictionary<ulong, ScheduledEvent> Events { get; } = [];

    /// <summary>What Discord lists; finished ones are still found by their id.</summary>
    internal IEnumerable<ScheduledEvent> OpenEvents => Events.Values.Where(one => one.IsOpen);

    /// <summary>Applications whose bots are members.</summary>
    internal List<Bot> Bots { get; } = [];

    internal Role Everyone => Roles[Id];
}

internal sealed class Role
{
    internal required ulong Id { get; init; }
    internal required string Name { get; set; }
    internal Permission Permissions { get; set; }
    internal int Position { get; set; }
    internal int Color { get; set; }
    internal bool Hoist { get; set; }
    internal bool Mentionable { get; set; }

    /// <summary>The bot that the role belongs to; nobody can give it or take it.</summary>
    internal Bot? ManagedBy { get; init; }
}

internal sealed class Member
{
    internal required User User { get; init; }
    internal required Guild Guild { get; init; }
    internal required DateTimeOffset JoinedAt { get; init; }
    internal string? Nick { get; set; }
    internal DateTimeOffset? TimedOutUntil { get; set; }
    internal List<Role> Roles { get; } = [];
    internal int TopPosition => Roles.Count == 0 ? 0 : Roles.Max(role => role.Position);
}

internal sealed record Overwrite(ulong Id, bool IsMember, Permission Allow, Permission Deny);

internal sealed class Attachment
{
    internal required ulong Id { get; init; }
    internal required ulong ChannelId { get; init; }
    internal required string Filename { get; init; }
    internal required string ContentType { get; init; }
    internal required byte[] Bytes { get; init; }
    internal string? Description { get; set; }
    internal bool Ephemeral { get; init; }
    internal bool Spoiler { get; init; }
}

/// <summary>A file as it came in, before it is kept.</summary>
internal sealed record Upload(string Filename, string ContentType, byte[] Bytes)
{
    internal string? Description { get; init; }
    internal bool Spoiler { get; init; }
}

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
    internal System.Text.Json.JsonElement Recurrence { get; set; }

    /// <summary>Who said "interested", by user id.</summary>
    internal SortedDictionary<ulong, User> Interested { get; } = [];
}
