using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

internal sealed partial class Interactions
{
    /// <summary>
    /// The first response (callback types 4 to 9; <paramref name="data"/> is the body's <c>data</c>, checked).
    /// Checks: known and in time (10062), not answered before (40060), the type fits the interaction (50035).
    /// Returns the interaction with its state, response and answer set.
    /// </summary>
    internal Outcome<Interaction> Acknowledge(
        ulong id,
        string token,
        int callbackType,
        JsonElement data,
        IReadOnlyList<Upload> files
    )
    {
        lock (world.Gate)
        {
            if (Find(id, token) is not { } interaction)
            {
                return DiscordError.UnknownInteraction;
            }

            if (interaction.State is InteractionState.Responded or InteractionState.Deferred)
            {
                return DiscordError.AlreadyAcknowledged;
            }

            if (IsLate(interaction))
            {
                return DiscordError.UnknownInteraction;
            }

            if (!Fits(interaction, callbackType))
            {
                return DiscordError.InvalidForm(
                    "type",
                    "INTERACTION_CALLBACK_TYPE_INVALID",
                    "This callback type doesn't fit this interaction."
                );
            }

            return Respond(interaction, callbackType, data, files);
        }
    }

    /// <summary>The first response's message (<c>@original</c>). Checks: token (10015, 50027 when expired), 10008 when there is none.</summary>
    internal Outcome<Message> Original(ulong applicationId, string token) =>
        Usable(applicationId, token).Refused(out var error, out var interaction) ? error
        : interaction.Response is { Deleted: false } original ? original
        : DiscordError.UnknownMessage;

    /// <summary>One of the messages that answer this interaction; checks as <see cref="Original"/>.</summary>
    internal Outcome<Message> Answer(ulong applicationId, string token, ulong messageId) =>
        Usable(applicationId, token).Refused(out var error, out var interaction) ? error
        : world.Messages.Find(messageId) is { } message
        && (message.Answers == interaction || message == interaction.Response)
            ? message
        : DiscordError.UnknownMessage;

    /// <summary>Edits <c>@original</c> (<paramref name="messageId"/> null) or a follow-up; settles a deferral. Checks as <see cref="Original"/>.</summary>
    internal Outcome<Message> EditAnswer(
        ulong applicationId,
        string token,
        ulong? messageId,
        MessageDraft draft
    )
    {
        lock (world.Gate)
        {
            var found = messageId is { } id
                ? Answer(applicationId, token, id)
                : Original(applicationId, token);
            if (found.Refused(out var error, out var message))
            {
                return error;
            }

            message.Flags &= ~MessageFlags.Loading;
            var changed = world.Messages.Change(message, draft);
            Settle(FindByToken(applicationId, token)!, message);
            return changed;
        }
    }

    /// <summary>Deletes <c>@original</c> or a follow-up. Checks as <see cref="Original"/>.</summary>
    internal DiscordError? DeleteAnswer(ulong applicationId, string token, ulong? messageId)
    {
        lock (world.Gate)
        {
            var found = messageId is { } id
                ? Answer(applicationId, token, id)
                : Original(applicationId, token);
            if (found.Refused(out var error, out var message))
            {
                return error;
            }

            world.Messages.DeleteAnswer(message);
            Settle(FindByToken(applicationId, token)!, message);
            return null;
        }
    }

    /// <summary>
    /// Another message. Checks as <see cref="Original"/>, answered before (10015 otherwise), something to send (50006).
    /// The first one after a deferral edits the placeholder, and keeps its visibility.
    /// </summary>
    internal Outcome<Message> FollowUp(ulong applicationId, string token, MessageDraft draft)
    {
        lock (world.Gate)
        {
            if (Usable(applicationId, token).Refused(out var error, out var interaction))
            {
                return error;
            }

            if (draft.IsEmpty)
            {
                return DiscordError.EmptyMessage;
            }

            if (interaction.Response is { } placeholder && placeholder.Has(MessageFlags.Loading))
            {
                return EditAnswer(applicationId, token, null, draft);
            }

            var message = NewAnswer(interaction, draft, interaction.Response);
            interaction.Settled.TrySetResult();
            return message;
        }
    }

    private static bool Fits(Interaction interaction, int callbackType) =>
        callbackType switch
        {
            4 or 5 => interaction.Type != InteractionType.Suggestions,
            6 or 7 => interaction.Type == InteractionType.Component
                || interaction is { Type: InteractionType.Form, Source: not null },
            8 => interaction.Type == InteractionType.Suggestions,
            9 => interaction.Type is InteractionType.Command or InteractionType.Component,
            _ => false,
        };

    private Outcome<Interaction> Respond(
        Interaction interaction,
        int callbackType,
        JsonElement data,
        IReadOnlyList<Upload> files
    )
    {
        var draft = MessageDraft.Read(data, files);
        if (callbackType == 4 && draft.IsEmpty)
        {
            return DiscordError.EmptyMessage;
        }

        interaction.CallbackType = callbackType;
        interaction.AnsweredAt = world.Clock.GetTimestamp();
        interaction.State = callbackType is 5 or 6
            ? InteractionState.Deferred
            : InteractionState.Responded;
        switch (callbackType)
        {
            case 4:
                interaction.Response = NewAnswer(interaction, draft, null);
                break;
            case 5:
                interaction.Response = NewAnswer(
                    interaction,
                    draft with
                    {
                        Flags = (draft.Flags ?? 0) | MessageFlags.Loading,
                    },
                    null
                );
                break;
            case 6:
                interaction.Response = interaction.Source;
                break;
            case 7:
                interaction.Response = interaction.Source;
                world.Messages.Change(interaction.Source!, draft);
                break;
            default:
                interaction.Answer = data.Clone();
                break;
        }

        // After a deferral the person waits for what comes of it.
        if (callbackType is not (5 or 6))
        {
            interaction.Settled.TrySetResult();
        }

        return interaction;
    }

    private Message NewAnswer(Interaction interaction, MessageDraft draft, Message? original)
    {
        var flags = draft.Flags ?? 0;
        var message = new Message
        {
            Id = world.Ids.Next(),
            Channel = interaction.Channel,
            Author = interaction.Bot.User,
            Timestamp = world.Clock.GetUtcNow(),
            Type =
                interaction.Type == InteractionType.Command
                    ? interaction.CommandType == 1
                        ? 20
                        : 23
                    : 0,
            Application = interaction.Bot,
            Answers = interaction,
            OriginalResponse = original,
            VisibleTo = (flags & MessageFlags.Ephemeral) != 0 ? interaction.User : null,
            Flags = flags & (MessageFlags.Ephemeral | MessageFlags.Loading),
        };
        world.Messages.PostAnswer(message, draft);
        return message;
    }

    private static void Settle(Interaction interaction, Message message)
    {
        if (message == interaction.Response)
        {
            interaction.Settled.TrySetResult();
        }
    }

    private Outcome<Interaction> Usable(ulong applicationId, string token)
    {
        lock (world.Gate)
        {
            if (
                FindByToken(applicationId, token)
                is not {
                    State: not InteractionState.Pending and not InteractionState.Failed
                } interaction
            )
            {
                return DiscordError.UnknownWebhook;
            }

            return HasExpired(interaction) ? DiscordError.InvalidWebhookToken : interaction;
        }
    }
}
