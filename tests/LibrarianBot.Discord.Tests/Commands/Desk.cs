using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Moq;
using NodaTime;
using NodaTime.Testing;
using Xunit;

namespace LibrarianBot.Discord.Tests.Commands;

/// <summary>Where a librarian types and presses: the dispatcher with a clock that stands still and a Discord that only notes.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly Mock<IDiscordRest> rest = new();

    public Desk(Action<CommandOptions> configure)
    {
        var collection = new ServiceCollection();
        collection.AddLogging(logging => logging.AddProvider(Log));
        collection.AddSingleton<TimeProvider>(Time);
        collection.AddSingleton<IClock>(FakeClock.FromUtc(2026, 11, 23));
        collection.AddSingleton(rest.Object);
        collection.AddSingleton(Shelf);
        collection.AddDiscordCommands(configure);
        services = collection.BuildServiceProvider(validateScopes: true);
        rest.Setup(discord =>
                discord.RespondAsync(
                    It.IsAny<Interaction>(),
                    It.IsAny<InteractionCallback>(),
                    It.IsAny<CancellationToken>()
                )
            )
            .Returns(
                (Interaction _, InteractionCallback callback, CancellationToken _) =>
                {
                    if (Broken is { } exception)
                    {
                        Broken = null;
                        throw exception;
                    }

                    Note(callback);
                    return Task.CompletedTask;
                }
            );
        rest.Setup(discord =>
                discord.EditResponseAsync(
                    It.IsAny<Interaction>(),
                    It.IsAny<OutgoingMessage>(),
                    It.IsAny<CancellationToken>()
                )
            )
            .Returns(
                (Interaction _, OutgoingMessage message, CancellationToken _) =>
                    Noted("edit", message)
            );
        rest.Setup(discord =>
                discord.FollowUpAsync(
                    It.IsAny<Interaction>(),
                    It.IsAny<OutgoingMessage>(),
                    It.IsAny<CancellationToken>()
                )
            )
            .Returns(
                (Interaction _, OutgoingMessage message, CancellationToken _) =>
                    Noted("follow", message)
            );
        rest.Setup(discord =>
                discord.EditMessageAsync(
                    It.IsAny<Snowflake>(),
                    It.IsAny<Snowflake>(),
                    It.IsAny<OutgoingMessage>(),
                    It.IsAny<CancellationToken>()
                )
            )
            .Returns(
                (Snowflake _, Snowflake _, OutgoingMessage message, CancellationToken _) =>
                    Noted("message", message)
            );
        rest.Setup(discord =>
                discord.DeleteResponseAsync(It.IsAny<Interaction>(), It.IsAny<CancellationToken>())
            )
            .Returns(() =>
            {
                Sent.Add("delete");
                return Task.CompletedTask;
            });
    }

    public Mock<IDiscordRest> Rest => rest;

    public FakeTimeProvider Time { get; } = new();

    public KeptLog Log { get; } = new();

    public Shelf Shelf { get; } = new();

    /// <summary>What Discord was sent, in words.</summary>
    public List<string> Sent { get; } = [];

    public List<InteractionCallback> Callbacks { get; } = [];

    /// <summary>Thrown by the next first response.</summary>
    public Exception? Broken { get; set; }

    public TaskCompletionSource Announced { get; } =
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    public CommandDispatcher Dispatcher => services.GetRequiredService<CommandDispatcher>();

    public CommandRegistrar Registrar => services.GetRequiredService<CommandRegistrar>();

    public IReadOnlyList<Suggestion> Suggestions =>
        Assert.IsType<InteractionCallback.Suggest>(Assert.Single(Callbacks)).Choices;

    public async Task<string> AskAsync(Interaction interaction)
    {
        Sent.Clear();
        Callbacks.Clear();
        await Dispatcher.DispatchAsync(interaction, TestContext.Current.CancellationToken);
        return string.Join(" | ", Sent);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static string Words(OutgoingMessage message) =>
        (message.Ephemeral ? "only you: " : "all: ")
        + (message.Components is [TextDisplay text, ..] ? text.Content : message.Content);

    private void Note(InteractionCallback callback)
    {
        Callbacks.Add(callback);
        Sent.Add(
            callback switch
            {
                InteractionCallback.Say(var message) => Words(message),
                InteractionCallback.Update(var message) => "update " + Words(message),
                InteractionCallback.Open(var form) => "form " + form.CustomId,
                InteractionCallback.Defer(var isPrivate) => isPrivate
                    ? "wait, only you"
                    : "wait, all",
                InteractionCallback.DeferUpdate => "wait, update",
                _ => callback.GetType().Name,
            }
        );
        if (callback is InteractionCallback.Defer or InteractionCallback.DeferUpdate)
        {
            Announced.TrySetResult();
        }
    }

    private Task<Message> Noted(string how, OutgoingMessage message)
    {
        Sent.Add($"{how} {Words(message)}");
        return Task.FromResult(new Message { Id = new Snowflake(9) });
    }
}
