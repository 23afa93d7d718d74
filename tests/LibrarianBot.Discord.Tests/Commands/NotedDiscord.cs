using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using Moq;

namespace LibrarianBot.Discord.Tests.Commands;

/// <summary>A Discord that only notes what it is sent.</summary>
internal sealed class NotedDiscord
{
    public NotedDiscord()
    {
        Rest.Setup(discord =>
                discord.RespondAsync(
                    It.IsAny<Interaction>(),
                    It.IsAny<InteractionCallback>(),
                    It.IsAny<CancellationToken>()
                )
            )
            .Returns(
                (Interaction _, InteractionCallback callback, CancellationToken _) => Take(callback)
            );
        Rest.Setup(discord =>
                discord.DeleteResponseAsync(It.IsAny<Interaction>(), It.IsAny<CancellationToken>())
            )
            .Returns(() =>
            {
                Sent.Add("delete");
                return Task.CompletedTask;
            });
        NoteAnswers();
        NoteEdits();
    }

    public Mock<IDiscordRest> Rest { get; } = new();

    /// <summary>What came, in words.</summary>
    public List<string> Sent { get; } = [];

    public List<InteractionCallback> Callbacks { get; } = [];

    /// <summary>Thrown by the next first response.</summary>
    public Exception? Broken { get; set; }

    /// <summary>Thrown by the first response after that.</summary>
    public Exception? BrokenNext { get; set; }

    /// <summary>Done once somebody was told to wait.</summary>
    public TaskCompletionSource Announced { get; } =
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void NoteAnswers()
    {
        Rest.Setup(discord =>
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
        Rest.Setup(discord =>
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
    }

    private void NoteEdits() =>
        Rest.Setup(discord =>
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

    private Task Take(InteractionCallback callback)
    {
        if (Broken is { } exception)
        {
            Broken = BrokenNext;
            BrokenNext = null;
            throw exception;
        }

        Callbacks.Add(callback);
        Sent.Add(Words(callback));
        if (callback is InteractionCallback.Defer or InteractionCallback.DeferUpdate)
        {
            Announced.TrySetResult();
        }

        return Task.CompletedTask;
    }

    private Task<Message> Noted(string how, OutgoingMessage message)
    {
        Sent.Add($"{how} {Words(message)}");
        return Task.FromResult(new Message { Id = new Snowflake(9) });
    }

    private static string Words(InteractionCallback callback) =>
        callback switch
        {
            InteractionCallback.Say(var message) => Words(message),
            InteractionCallback.Update(var message) => "update " + Words(message),
            InteractionCallback.Open(var form) => "form " + form.CustomId,
            InteractionCallback.Defer(var isPrivate) => isPrivate ? "wait, only you" : "wait, all",
            InteractionCallback.DeferUpdate => "wait, update",
            _ => callback.GetType().Name,
        };

    private static string Words(OutgoingMessage message) =>
        (message.Ephemeral ? "only you: " : "all: ")
        + (message.Components is [TextDisplay text, ..] ? text.Content : message.Content);
}
