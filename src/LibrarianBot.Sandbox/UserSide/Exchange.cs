using System.Text.Json;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>An interaction sent, and what the person gets to see of its answer.</summary>
internal sealed class Exchange(SandboxWorld world)
{
    private const string NoAnswer = "The application did not respond";
    private static readonly TimeSpan PatienceAfterDeferral = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan PatienceForUpdate = TimeSpan.FromSeconds(5);

    internal Interaction New(
        InteractionType type,
        Bot bot,
        User user,
        Channel channel,
        Message? source = null,
        PickedCommand? command = null,
        ulong? target = null,
        Interaction? openedBy = null
    ) =>
        new()
        {
            Id = world.Ids.Next(),
            Type = type,
            Bot = bot,
            User = user,
            Channel = channel,
            Source = source,
            CommandName = command?.FullName,
            CommandType = command?.Command.Type ?? 0,
            TargetId = target,
            OpenedBy = openedBy,
            Token = Interactions.NewToken(),
            CreatedAt = world.Clock.GetUtcNow(),
            SentAt = world.Clock.GetTimestamp(),
        };

    /// <summary>Waits until the person has something to see, or nobody answered in time.</summary>
    internal async Task WaitAsync(Interaction interaction, CancellationToken cancel)
    {
        if (
            await SettlesAsync(interaction, Interactions.ResponseDeadline, cancel)
            || world.Interactions.GiveUp(interaction)
        )
        {
            return;
        }

        var patience = interaction.CallbackType == 5 ? PatienceAfterDeferral : PatienceForUpdate;
        await SettlesAsync(interaction, patience, cancel);
    }

    internal byte[] Result(Interaction interaction)
    {
        lock (world.Gate)
        {
            return Json.Bytes(w => Write(w, interaction));
        }
    }

    internal byte[] Suggestions(Interaction interaction)
    {
        lock (world.Gate)
        {
            return Json.Bytes(w =>
            {
                w.WriteStartObject();
                if (Body.Has(interaction.Answer, "choices", out var choices))
                {
                    w.Kept("choices", choices);
                }
                else
                {
                    w.Nothing("choices");
                }

                Timing(w, interaction);
                w.WriteEndObject();
            });
        }
    }

    private async Task<bool> SettlesAsync(
        Interaction interaction,
        TimeSpan patience,
        CancellationToken cancel
    )
    {
        try
        {
            await interaction.Settled.Task.WaitAsync(patience, world.Clock, cancel);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private void Write(Utf8JsonWriter w, Interaction interaction)
    {
        w.WriteStartObject();
        w.WriteStartObject("interaction");
        w.Id("id", interaction.Id);
        w.WriteNumber("type", (int)interaction.Type);
        w.WriteEndObject();
        w.WritePropertyName("response");
        if (interaction.Response is { Deleted: false } response)
        {
            MessageShape.WriteForPeople(w, response, world);
        }
        else
        {
            w.WriteNullValue();
        }

        w.WritePropertyName("modal");
        if (interaction.CallbackType == 9)
        {
            interaction.Answer.WriteTo(w);
        }
        else
        {
            w.WriteNullValue();
        }

        w.WriteBoolean("deferred", interaction.CallbackType is 5 or 6);
        Timing(w, interaction);
        w.WriteEndObject();
    }

    private void Timing(Utf8JsonWriter w, Interaction interaction)
    {
        var answered =
            interaction.AnsweredAt == 0 ? world.Clock.GetTimestamp() : interaction.AnsweredAt;
        w.WriteNumber(
            "latency_ms",
            Math.Round(
                world.Clock.GetElapsedTime(interaction.SentAt, answered).TotalMilliseconds,
                3
            )
        );
        w.WriteString("failed", interaction.State == InteractionState.Failed ? NoAnswer : null);
    }
}
