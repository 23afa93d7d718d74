namespace LibrarianBot.Sandbox.Gateway;

/// <summary>Why the gateway closes a connection, in Discord's numbers and words.</summary>
internal sealed record CloseCode(int Code, string Reason)
{
    internal static readonly CloseCode UnknownOpcode = new(4001, "Unknown opcode.");
    internal static readonly CloseCode DecodeError = new(4002, "Error while decoding payload.");
    internal static readonly CloseCode NotAuthenticated = new(4003, "Not authenticated.");
    internal static readonly CloseCode AuthenticationFailed = new(4004, "Authentication failed.");
    internal static readonly CloseCode AlreadyAuthenticated = new(4005, "Already authenticated.");
    internal static readonly CloseCode InvalidSeq = new(4007, "Invalid seq.");
    internal static readonly CloseCode RateLimited = new(4008, "Rate limited.");
    internal static readonly CloseCode InvalidShard = new(4010, "Invalid shard.");
    internal static readonly CloseCode InvalidVersion = new(4012, "Invalid API version.");
    internal static readonly CloseCode InvalidIntents = new(4013, "Invalid intent(s).");
    internal static readonly CloseCode DisallowedIntents = new(4014, "Disallowed intent(s).");
    internal static readonly CloseCode SessionTimedOut = new(4009, "Session timed out.");
}
