namespace LibrarianBot.Store;

/// <summary>Who asks, in the features' own terms.</summary>
/// <param name="NetworkId">The network: the Discord server's id.</param>
/// <param name="MemberId">The member: the Discord account's id.</param>
/// <param name="DisplayName">The name that the server shows for them.</param>
/// <param name="IsCoordinator">Whether they look after the network.</param>
internal readonly record struct Caller(
    long NetworkId,
    long MemberId,
    string DisplayName,
    bool IsCoordinator
);
