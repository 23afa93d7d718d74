using System.Reflection;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Discord.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using NodaTime.Testing;
using Xunit;

namespace LibrarianBot.Discord.Tests.Commands;

[Collection(nameof(Alone))]
public sealed class CostTests
{
    [Fact]
    public async Task A_command_costs_little_memory()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(new FakeTimeProvider());
        services.AddSingleton<IClock>(FakeClock.FromUtc(2026, 11, 23));
        services.AddSingleton(DispatchProxy.Create<IDiscordRest, Silence>());
        services.AddSingleton<Shelf>();
        services.AddDiscordCommands(options =>
        {
            options.AddModule<LibraryModule>();
            options.MaxPerMember = 0;
        });
        await using var provider = services.BuildServiceProvider();
        var dispatcher = provider.GetRequiredService<CommandDispatcher>();
        var interaction = Sent.Command("library ask", ("topic", "Refugees"), ("kind", "ClassSet"));

        var before = 0L;
        for (var i = 0; i < 1100; i++)
        {
            before = i == 100 ? GC.GetTotalAllocatedBytes(precise: true) : before;
            await dispatcher.DispatchAsync(interaction, CancellationToken.None);
        }

        // The whole way may take 25 KB, most of it for the gateway's JSON and the HTTP callback.
        Assert.InRange((GC.GetTotalAllocatedBytes(precise: true) - before) / 1000, 1, 4000);
    }

    public class Silence : DispatchProxy
    {
        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
            Task.CompletedTask;
    }
}
