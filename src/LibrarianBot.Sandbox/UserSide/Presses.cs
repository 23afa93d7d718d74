using System.Text.Json;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>A person presses a button or chooses in a menu of a message.</summary>
internal sealed class Presses(SandboxWorld world, Exchange exchange)
{
    private const int Button = 2;

    /// <summary>
    /// <c>forged: true</c> sends a custom id that the message doesn't have, as a tampered client would try to;
    /// Discord itself would refuse it.
    /// </summary>
    internal Outcome<Interaction> Press(User user, JsonElement body)
    {
        lock (world.Gate)
        {
            if (
                Places
                    .Message(world, user, Body.Id(body, "message"))
                    .Refused(out var error, out var message)
            )
            {
                return error;
            }

            if (
                world.Bots.Find(message.Author.Id) is not { } bot
                || Body.Text(body, "custom_id") is not { } customId
            )
            {
                return Sentence.Wrong("That message isn't a bot's, or no custom_id was given.");
            }

            var component = ComponentTree.Find(message.Components, customId);
            var forged = Body.Flag(body, "forged") == true;
            if (
                !forged
                && (
                    component.ValueKind != JsonValueKind.Object
                    || Body.Flag(component, "disabled") == true
                )
            )
            {
                return Sentence.Missing(
                    $"There is nothing to press with the custom_id {customId}."
                );
            }

            var type = Body.Number(component, "type") ?? Button;
            var resolved = new Resolved(world, message.Channel, user, bot);
            if (
                new Choice(resolved)
                    .Values(component, type, body)
                    .Refused(out error, out var values)
            )
            {
                return error;
            }

            var interaction = exchange.New(
                InteractionType.Component,
                bot,
                user,
                message.Channel,
                message
            );
            world.Interactions.Send(
                interaction,
                w =>
                {
                    w.WriteStartObject();
                    w.WriteString("custom_id", customId);
                    w.WriteNumber("component_type", type);
                    w.WriteNumber("id", Body.Number(component, "id") ?? 0);
                    if (type != Button)
                    {
                        w.List("values", values, static (w, value) => w.WriteStringValue(value));
                        resolved.Write(w);
                    }

                    w.WriteEndObject();
                }
            );
            return interaction;
        }
    }
}
