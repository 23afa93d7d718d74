using System.Net;

namespace LibrarianBot.Discord;

/// <summary>Discord refused or failed a REST request.</summary>
/// <param name="status">The HTTP status of the answer.</param>
/// <param name="code">Discord's own JSON error code, 0 where the answer carried none; see <see cref="DiscordErrorCode"/>.</param>
/// <param name="message">Discord's words; safe to log, they never repeat message text.</param>
/// <param name="path">The field that Discord objected to, as <c>components.0.label</c>, or null.</param>
/// <param name="inner">The transport's exception where no answer came.</param>
public sealed class DiscordException(
    HttpStatusCode status,
    int code,
    string message,
    string? path = null,
    Exception? inner = null
) : Exception(message, inner)
{
    /// <summary>The HTTP status of the answer.</summary>
    public HttpStatusCode Status { get; } = status;

    /// <summary>Discord's JSON error code, 0 where there was none.</summary>
    public int Code { get; } = code;

    /// <summary>The field that Discord objected to, dotted, or null.</summary>
    public string? Path { get; } = path;

    /// <summary>Which attempt was refused, from 1: what was sent before without an answer may have arrived.</summary>
    internal int Attempt { get; init; } = 1;
}

/// <summary>The JSON error codes that this client's users act on.</summary>
/// <remarks>Source: Discord's documentation, Opcodes and Status Codes → JSON.</remarks>
public static class DiscordErrorCode
{
    /// <summary>The channel does not exist, or the bot may not know that it does.</summary>
    public const int UnknownChannel = 10003;

    /// <summary>The message was deleted.</summary>
    public const int UnknownMessage = 10008;

    /// <summary>The message has a thread already.</summary>
    public const int ThreadExists = 160004;

    /// <summary>The interaction was answered later than three seconds after it was sent.</summary>
    public const int UnknownInteraction = 10062;

    /// <summary>The interaction already has its first response.</summary>
    public const int AlreadyAcknowledged = 40060;

    /// <summary>The bot may not see the channel.</summary>
    public const int MissingAccess = 50001;

    /// <summary>The member's direct messages are closed to the bot.</summary>
    public const int CannotMessageUser = 50007;

    /// <summary>The bot lacks a permission.</summary>
    public const int MissingPermissions = 50013;

    /// <summary>The interaction's token has expired, fifteen minutes after it was issued.</summary>
    public const int InvalidWebhookToken = 50027;

    /// <summary>A field of the request is not valid; <see cref="DiscordException.Path"/> names it.</summary>
    public const int InvalidFormBody = 50035;

    /// <summary>The bot shares no server with the user.</summary>
    public const int NoMutualGuilds = 50278;
}

/// <summary>
/// The connection can't be made and trying again can't help: a refused token, a disallowed intent, a wrong shard.
/// </summary>
/// <param name="message">One plain sentence that names the cure, fit to print as the program's last line.</param>
/// <param name="closeCode">The gateway's close code, or null where REST refused.</param>
public sealed class DiscordFatalException(string message, int? closeCode = null)
    : Exception(message)
{
    internal const string TokenRefused =
        "Discord refused the token. Copy a fresh one from the Developer Portal → Bot → Reset Token "
        + "into Discord:Token (or the environment variable Discord__Token).";

    /// <summary>The gateway's close code (4004, 4010–4014), or null where REST refused.</summary>
    public int? CloseCode { get; } = closeCode;
}
