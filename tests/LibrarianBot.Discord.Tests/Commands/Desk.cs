using LibrarianBot.Discord.Commands;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using NodaTime.Testing;
using Xunit;

namespace LibrarianBot.Discord.Tests.Commands;

/// <summary>Where a librarian types and presses: the dispatcher with a clock that stands still and a Discord that only notes.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public Desk(Action<CommandOptions> configure)
    {
        var collection = new ServiceCollection();
        collection.AddLogging(logging => logging.AddProvider(Log));
        collection.AddSingleton<TimeProvider>(Time);
        collection.AddSingleton<IClock>(FakeClock.FromUtc(2026, 11, 23));
        collection.AddSingleton(Discord.Rest.Object);
        collection.AddSingleton(Shelf);
        collection.AddDiscordCommands(configure);
        _services = collection.BuildServiceProvider(validateScopes: true);
    }

    public NotedDiscord Discord { get; } = new();

    public FakeTimeProvider Time { get; } = new();

    public KeptLog Log { get; } = new();

    public Shelf Shelf { get; } = new();

    public CommandDispatcher Dispatcher => _services.GetRequiredService<CommandDispatcher>();

    public CommandRegistrar Registrar => _services.GetRequiredService<CommandRegistrar>();

    public IReadOnlyList<Suggestion> Suggestions =>
        Assert.IsType<InteractionCallback.Suggest>(Assert.Single(Discord.Callbacks)).Choices;

    /// <summary>Somebody types or presses; what Discord was sent, in words.</summary>
    public async Task<string> AskAsync(Interaction interaction)
    {
        Discord.Sent.Clear();
        Discord.Callbacks.Clear();
        await Dispatcher.DispatchAsync(interaction, TestContext.Current.CancellationToken);
        return string.Join(" | ", Discord.Sent);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
