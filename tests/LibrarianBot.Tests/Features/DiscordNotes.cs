using System.Collections.Concurrent;
using System.Net;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using Moq;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features;

/// <summary>A Discord that takes notes of what is posted and answered.</summary>
internal sealed partial class DiscordNotes
{
    private readonly ConcurrentDictionary<Snowflake, InteractionCallback> _answers = new();
    private readonly IClock _clock;
    private ulong _lastMessage;

    public DiscordNotes(IClock clock)
    {
        _clock = clock;
        OpenConversations();
        HoldEvents();
        ReadChannels();
        Rest.Setup(rest =>
                rest.RespondAsync(
                    It.IsAny<Interaction>(),
                    It.IsAny<InteractionCallback>(),
                    It.IsAny<CancellationToken>()
                )
            )
            .Returns(
                (Interaction interaction, InteractionCallback callback, CancellationToken _) =>
                {
                    Check(callback);
                    _answers[interaction.Id] = callback;
                    return Task.CompletedTask;
                }
            );
        Rest.Setup(rest =>
                rest.GetChannelsAsync(It.IsAny<Snowflake>(), It.IsAny<CancellationToken>())
            )
            .Returns(() => Task.FromResult(Channels));
        Rest.Setup(rest =>
                rest.CreateMessageAsync(
                    It.IsAny<Snowflake>(),
                    It.IsAny<OutgoingMessage>(),
                    It.IsAny<CancellationToken>()
                )
            )
            .Returns(
                (Snowflake channel, OutgoingMessage message, CancellationToken _) =>
                    PostAsync(channel, message)
            );
        Rest.Setup(rest =>
                rest.EditMessageAsync(
                    It.IsAny<Snowflake>(),
                    It.IsAny<Snowflake>(),
                    It.IsAny<OutgoingMessage>(),
                    It.IsAny<CancellationToken>()
                )
            )
            .Returns(
                (Snowflake _, Snowflake id, OutgoingMessage message, CancellationToken _) =>
                    EditAsync(id, message)
            );
        Rest.Setup(rest =>
                rest.StartThreadAsync(
                    It.IsAny<Snowflake>(),
                    It.IsAny<Snowflake>(),
                    It.IsAny<string>(),
                    It.IsAny<CancellationToken>()
                )
            )
            .Returns(
                (Snowflake _, Snowflake id, string name, CancellationToken _) =>
                {
                    StartThread(id, name);
                    return Task.FromResult(new Channel { Id = id, Name = name });
                }
            );
    }

    public Mock<IDiscordRest> Rest { get; } = new();
    public ConcurrentDictionary<Snowflake, OutgoingMessage> Posts { get; } = new();
    public ConcurrentBag<string> Threads { get; } = [];
    public int Edits { get; private set; }

    /// <summary>What the next posts and edits are refused with.</summary>
    public DiscordException? Refusal { get; set; }

    /// <summary>What the next edits are refused with.</summary>
    public DiscordException? EditRefusal { get; set; }

    /// <summary>What edits wait for.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    public IReadOnlyList<Channel> Channels { get; set; } =
    [new Channel { Id = new Snowflake(TestNetwork.BookLists), Name = "book-lists" }];

    /// <summary>The only post, as a reader sees it.</summary>
    public string Post => Answer.TextOf(Assert.Single(Posts).Value);

    public static DiscordException Refuse(
        int code,
        HttpStatusCode status = HttpStatusCode.Forbidden
    ) => new(status, code, "Refused.");

    public Answer AnswerTo(Snowflake interaction) => new(_answers.GetValueOrDefault(interaction));

    private async Task<Message> PostAsync(Snowflake channel, OutgoingMessage message)
    {
        MessageLimits.Check(message);
        await PostGate();
        if ((Refusal ?? WhyNot(channel)) is { } refusal)
        {
            throw refusal;
        }

        var kept = Keep(channel, message);
        return LostAnswers > 0 && LostAnswers-- > 0 ? throw Refuse(0, default) : kept;
    }

    private async Task<Message> EditAsync(Snowflake id, OutgoingMessage message)
    {
        MessageLimits.Check(message);
        await Gate;
        Edits++;
        if ((Refusal ?? EditRefusal) is { } refusal)
        {
            throw refusal;
        }

        if (_deleted.Contains(id))
        {
            throw Refuse(DiscordErrorCode.UnknownMessage, HttpStatusCode.NotFound);
        }

        Posts[id] = message;
        return new Message { Id = id };
    }

    private static void Check(InteractionCallback callback)
    {
        switch (callback)
        {
            case InteractionCallback.Say(var message):
                MessageLimits.Check(message);
                break;
            case InteractionCallback.Update(var message):
                MessageLimits.Check(message);
                break;
            case InteractionCallback.Open(var form):
                MessageLimits.Check(form);
                break;
        }
    }
}
