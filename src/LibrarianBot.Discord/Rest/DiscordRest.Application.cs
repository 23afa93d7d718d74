namespace LibrarianBot.Discord.Rest;

/// <content>Chapters Application and Gateway.</content>
internal sealed partial class DiscordRest
{
    public Task<Application> GetApplicationAsync(CancellationToken cancel) =>
        GetAsync(
            RestCall.Get("applications/@me", "applications/@me"),
            DiscordJson.Default.Application,
            cancel
        );

    public Task<GatewayInfo> GetGatewayAsync(CancellationToken cancel) =>
        GetAsync(
            RestCall.Get("gateway/bot", "gateway/bot"),
            DiscordJson.Default.GatewayInfo,
            cancel
        );
}
