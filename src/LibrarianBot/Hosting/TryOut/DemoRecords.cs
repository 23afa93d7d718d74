using LibrarianBot.Features.People;
using LibrarianBot.Features.Terms;
using LibrarianBot.Store;

namespace LibrarianBot.Hosting.TryOut;

/// <summary>Introduces the demo network's people to the store, before the bot connects.</summary>
internal sealed class DemoRecords(IServiceScopeFactory scopes) : IHostedService
{
    private const string Calendar = "AU-VIC";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentNetwork>().Set(DemoPeople.NetworkId);
        var members = scope.ServiceProvider.GetRequiredService<MemberService>();
        foreach (var person in DemoPeople.All)
        {
            await members.IntroduceAsync(
                CallerOf(person),
                person.Name,
                person.School,
                cancellationToken
            );
        }

        var calendars = scope.ServiceProvider.GetRequiredService<CalendarService>();
        await calendars.ChooseAsync(
            CallerOf(DemoPeople.All[0]),
            Calendar,
            weekOne: null,
            cancellationToken
        );
    }

    private static Caller CallerOf(DemoPeople.Person person) =>
        new(DemoPeople.NetworkId, person.Id, person.Name, person.Number == 1);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
