using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Discord.Rest;

/// <summary>
/// The calling half of the seam: Discord's HTTP API, one method for each route in use, a file for each chapter.
/// </summary>
/// <remarks>
/// Every method waits for its rate limit, retries what is safe to retry, throws <see cref="DiscordException"/>
/// for a refusal, <see cref="DiscordFatalException"/> for a refused token and
/// <see cref="OperationCanceledException"/> when cancelled. Messages mention nobody unless
/// <see cref="OutgoingMessage.Mentions"/> says whom.
/// </remarks>
public partial interface IDiscordRest
{
    /// <summary>The application that the token belongs to.</summary>
    /// <remarks>GET /applications/@me.</remarks>
    Task<Application> GetApplicationAsync(CancellationToken cancel);

    /// <summary>The gateway's address and how many sessions may still be begun today. Not to be kept for long.</summary>
    /// <remarks>GET /gateway/bot.</remarks>
    Task<GatewayInfo> GetGatewayAsync(CancellationToken cancel);
}
