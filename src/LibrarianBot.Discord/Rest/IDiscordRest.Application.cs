namespace LibrarianBot.Discord.Rest;

/// <content>Chapters Application and Gateway.</content>
public partial interface IDiscordRest
{
    /// <summary>The application that the token belongs to.</summary>
    /// <remarks>GET /applications/@me.</remarks>
    Task<Application> GetApplicationAsync(CancellationToken cancel);

    /// <summary>The gateway's address and how many sessions may still be begun today. Not to be kept for long.</summary>
    /// <remarks>GET /gateway/bot.</remarks>
    Task<GatewayInfo> GetGatewayAsync(CancellationToken cancel);
}
