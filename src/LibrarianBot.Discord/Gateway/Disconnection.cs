namespace LibrarianBot.Discord.Gateway;

/// <summary>Why a connection ended.</summary>
internal enum DisconnectReason
{
    /// <summary>The line broke, or what came over it made no sense.</summary>
    Dropped,

    /// <summary>Discord closed it.</summary>
    Closed,

    /// <summary>Op 7: Discord asks to come back.</summary>
    ReconnectAsked,

    /// <summary>Op 9: Discord doesn't know the session, or no longer.</summary>
    SessionInvalid,

    /// <summary>Op 9 in answer to a new session: it came too soon, or too many came at once.</summary>
    IdentifyRefused,

    /// <summary>A heartbeat stayed unanswered.</summary>
    Zombie,
}

/// <summary>How a connection ended.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Code">The close code, or null.</param>
/// <param name="Established">Whether a session was established over it.</param>
internal readonly record struct Disconnection(DisconnectReason Reason, int? Code, bool Established);
