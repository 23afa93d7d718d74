using System.Text.Json;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>A person fills in the form that a bot opened last, and sends it.</summary>
internal sealed class Forms(SandboxWorld world, Exchange exchange)
{
    private readonly Dictionary<(ulong User, string CustomId), Interaction> _open = [];

    /// <summary>Remembers a form that has just been opened for its person.</summary>
    internal void Notice(Interaction interaction)
    {
        if (
            interaction.CallbackType == 9
            && Body.Text(interaction.Answer, "custom_id") is { } customId
        )
        {
            lock (world.Gate)
            {
                _open[(interaction.User.Id, customId)] = interaction;
            }
        }
    }

    internal Outcome<Interaction> Submit(User user, JsonElement body)
    {
        lock (world.Gate)
        {
            if (
                Body.Text(body, "custom_id") is not { } customId
                || !_open.TryGetValue((user.Id, customId), out var opened)
            )
            {
                return Sentence.Missing("No such form is open for this person.");
            }

            var resolved = new Resolved(world, opened.Channel, user, opened.Bot);
            var given = Body.Has(body, "values", out var values) ? values : default;
            if (
                new FormEntry(resolved)
                    .Fill(opened.Answer, given)
                    .Refused(out var error, out var rows)
            )
            {
                return error;
            }

            _open.Remove((user.Id, customId));
            var source = opened.Type == InteractionType.Component ? opened.Source : null;
            var interaction = exchange.New(
                InteractionType.Form,
                opened.Bot,
                user,
                opened.Channel,
                source,
                openedBy: opened
            );
            world.Interactions.Send(
                interaction,
                w =>
                {
                    w.WriteStartObject();
                    w.WriteString("custom_id", customId);
                    w.WriteStartArray("components");
                    rows.ForEach(row => row(w));
                    w.WriteEndArray();
                    resolved.Write(w);
                    w.WriteEndObject();
                }
            );
            return interaction;
        }
    }
}
