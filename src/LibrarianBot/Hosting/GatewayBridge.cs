using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Gateway;

namespace LibrarianBot.Hosting;

/// <summary>Hands what happens on Discord to the features.</summary>
internal sealed class GatewayBridge(
    CommandDispatcher dispatcher,
    Registration registration,
    Readiness readiness
) : IGatewayEvents
{
    public Task OnReadyAsync(Ready ready, CancellationToken cancel) =>
        registration.EnsureAsync(ready, cancel);

    /// <remarks>A stop doesn't cancel what was begun: <see cref="DiscordService"/> waits for it.</remarks>
    public async Task OnInteractionAsync(Interaction interaction, CancellationToken cancel)
    {
        await dispatcher.DispatchAsync(interaction, cancel);
        readiness.SomebodyAnswered();
    }
}
