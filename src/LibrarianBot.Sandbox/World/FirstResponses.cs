using System.Text.Json;

namespace LibrarianBot.Sandbox.World;

/// <summary>What a bot answers first; everything after it is in <see cref="Answers"/>.</summary>
internal sealed class FirstResponses(SandboxWorld world)
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
            if (world.Interactions.Find(id, token) is not { } interaction)
            {
                return DiscordError.UnknownInteraction;
            }

            return WhyNot(interaction, callbackType) is { } refusal
                ? refusal
                : Respond(interaction, callbackType, data, files);
        }
    }

    private DiscordError? WhyNot(Interaction interaction, int callbackType) =>
        interaction.State is InteractionState.Responded or InteractionState.Deferred
            ? DiscordError.AlreadyAcknowledged
        : world.Interactions.IsLate(interaction) ? DiscordError.UnknownInteraction
        : Fits(interaction, callbackType) ? null
        : DiscordError.InvalidForm(
            "type",
            "INTERACTION_CALLBACK_TYPE_INVALID",
            "This callback type doesn't fit this interaction."
        );

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
        // After a deferral the person waits for what comes of it.
        var isDeferred = callbackType is 5 or 6;
        interaction.State = isDeferred ? InteractionState.Deferred : InteractionState.Responded;
        Show(interaction, callbackType, draft, data);
        if (!isDeferred)
        {
            interaction.Settled.TrySetResult();
        }

        return interaction;
    }

    private void Show(
        Interaction interaction,
        int callbackType,
        MessageDraft draft,
        JsonElement data
    )
    {
        switch (callbackType)
        {
            case 4:
                interaction.Response = world.Answers.New(interaction, draft, null);
                break;
            case 5:
                var flags = (draft.Flags ?? 0) | MessageFlags.Loading;
                var loading = draft with { Flags = flags };
                interaction.Response = world.Answers.New(interaction, loading, null);
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
    }
}
