using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Gateway;

namespace LibrarianBot.Hosting;

/// <summary>Hands what happens on Discord to the features.</summary>
internal sealed class GatewayBridge(
    CommandDispatcher dispatcher,
    Registration registration,
    Readiness readiness,
    InterestWatch watch
) : IGatewayEvents
{
    public HandledEvents Handles => HandledEvents.EventInterest;

    public async Task OnReadyAsync(Ready ready, CancellationToken cancel)
    {
        await registration.EnsureAsync(ready, cancel);
        await watch.CatchUpAsync(cancel);
    }

    public Task OnEventInterestAsync(EventInterest interest, CancellationToken cancel) =>
        watch.NoticeAsync(interest, cancel);

    /// <remarks>A stop doesn't cancel what was begun: <see cref="DiscordService"/> waits for it.</remarks>
    public async Task OnInteractionAsync(Interaction interaction, CancellationToken cancel)
    {
        await dispatcher.DispatchAsync(interaction, cancel);
        readiness.SomebodyAnswered();
    }
}
