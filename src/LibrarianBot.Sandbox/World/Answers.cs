namespace LibrarianBot.Sandbox.World;

/// <summary>The messages that answer interactions: reached with the application's id and the interaction's token.</summary>
internal sealed class Answers(SandboxWorld world)
{
    /// <summary>The first response's message (<c>@original</c>). Checks: token (10015, 50027 when expired), 10008 when there is none.</summary>
    internal Outcome<Message> Original(ulong applicationId, string token) =>
        Usable(applicationId, token).Refused(out var error, out var interaction) ? error
        : interaction.Response is { Deleted: false } original ? original
        : DiscordError.UnknownMessage;

    /// <summary>One of the messages that answer this interaction; checks as <see cref="Original"/>.</summary>
    internal Outcome<Message> One(ulong applicationId, string token, ulong messageId) =>
        Usable(applicationId, token).Refused(out var error, out var interaction) ? error
        : world.Messages.Find(messageId) is { } message
        && (message.Answers == interaction || message == interaction.Response)
            ? message
        : DiscordError.UnknownMessage;

    /// <summary>Edits <c>@original</c> (<paramref name="messageId"/> null) or a follow-up; settles a deferral. Checks as <see cref="Original"/>.</summary>
    internal Outcome<Message> Edit(
        ulong applicationId,
        string token,
        ulong? messageId,
        MessageDraft draft
    )
    {
        lock (world.Gate)
        {
            var found = messageId is { } id
                ? One(applicationId, token, id)
                : Original(applicationId, token);
            if (found.Refused(out var error, out var message))
            {
                return error;
            }

            message.Flags &= ~MessageFlags.Loading;
            var changed = world.Messages.Change(message, draft);
            Settle(world.Interactions.FindByToken(applicationId, token)!, message);
            return changed;
        }
    }

    /// <summary>Deletes <c>@original</c> or a follow-up. Checks as <see cref="Original"/>.</summary>
    internal DiscordError? Delete(ulong applicationId, string token, ulong? messageId)
    {
        lock (world.Gate)
        {
            var found = messageId is { } id
                ? One(applicationId, token, id)
                : Original(applicationId, token);
            if (found.Refused(out var error, out var message))
            {
                return error;
            }

            world.Messages.Delete(message);
            Settle(world.Interactions.FindByToken(applicationId, token)!, message);
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
                return Edit(applicationId, token, null, draft);
            }

            var message = New(interaction, draft, interaction.Response);
            interaction.Settled.TrySetResult();
            return message;
        }
    }

    /// <summary>A message that answers an interaction, of the visibility that its draft has; announced. The caller holds the gate.</summary>
    internal Message New(Interaction interaction, MessageDraft draft, Message? original)
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
        world.Messages.Post(message, draft);
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
                world.Interactions.FindByToken(applicationId, token)
                is not {
                    State: not InteractionState.Pending and not InteractionState.Failed
                } interaction
            )
            {
                return DiscordError.UnknownWebhook;
            }

            return world.Interactions.HasExpired(interaction)
                ? DiscordError.InvalidWebhookToken
                : interaction;
        }
    }
}
