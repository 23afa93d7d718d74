using LibrarianBot.Features.People;
using LibrarianBot.Store;

namespace LibrarianBot.Hosting.TryOut;

/// <summary>Introduces the demo network's people to the store, before the bot connects.</summary>
internal sealed class DemoRecords(IServiceScopeFactory scopes) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentNetwork>().Set(DemoPeople.NetworkId);
        var members = scope.ServiceProvider.GetRequiredService<MemberService>();
        foreach (var person in DemoPeople.All)
        {
            await members.IntroduceAsync(
                new Caller(DemoPeople.NetworkId, person.Id, person.Name, person.Number == 1),
                person.Name,
                person.School,
                cancellationToken
            );
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
