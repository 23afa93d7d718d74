using System.Text.Json;
using LibrarianBot.Sandbox.Rest.Forms;
using LibrarianBot.Sandbox.Rest.Messages;
using LibrarianBot.Sandbox.Rest.Pipeline;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.Rest.Routes;

/// <summary>An interaction's first response, and what follows it. The token in the path speaks for the bot.</summary>
internal static partial class InteractionRoutes
{
    private const string Webhook = "/webhooks/{webhook_id}/{webhook_token}";

    public static IEnumerable<RestRoute> All =>
        [
            new("POST", "/interactions/{interaction_id}/{interaction_token}/callback", Respond)
            {
                IsOpen = true,
                IsUncounted = true,
                TakesGate = true,
            },
            Open("POST", Webhook, FollowUp),
            Open("GET", Webhook + "/messages/@original", Get),
            Open("PATCH", Webhook + "/messages/@original", Edit),
            Open("DELETE", Webhook + "/messages/@original", Delete),
            Open("GET", Webhook + "/messages/{message_id}", Get),
            Open("PATCH", Webhook + "/messages/{message_id}", Edit),
            Open("DELETE", Webhook + "/messages/{message_id}", Delete),
        ];

    private static RestRoute Open(string method, string template, RestHandler handler) =>
        new(method, template, handler) { IsOpen = true, Limit = RateLimit.FollowUps };

    private static RestAnswer Respond(RestCall call)
    {
        var (id, token) = (call.Id("interaction_id"), call.Part("interaction_token"));
        if (call.World.Interactions.Find(id, token) is not { } interaction)
        {
            return DiscordError.UnknownInteraction;
        }

        if (Check(call, interaction, out var kind) is { } refusal)
        {
            return refusal;
        }

        var data = call.Body.TryGetProperty("data"u8, out var sent) ? sent : default;
        var files =
            data.ValueKind == JsonValueKind.Object
                ? MessageBodies.Files(call, data, isChange: false)
                : [];
        if (
            call
                .World.FirstResponses.Acknowledge(id, token, kind, data, files)
                .Refused(out var error, out var answered)
        )
        {
            return error;
        }

        if (!call.Query("with_response"))
        {
            return RestAnswer.Nothing;
        }

        lock (call.World.Gate)
        {
            return RestAnswer.Ok(w => InteractionShape.WriteCallback(w, answered, call.World));
        }
    }

    private static RestAnswer? Check(RestCall call, Interaction interaction, out int kind)
    {
        kind = 0;
        var form = call.Form;
        if (!form.IsObject())
        {
            return call.Errors;
        }

        if (
            CallbackRules.Check(form, (int)interaction.Type, interaction.Source is not null)
            is not { } found
        )
        {
            return call.Errors;
        }

        kind = found;
        if (call.Errors.Any)
        {
            return call.Errors;
        }

        if (kind is not (CallbackRules.Message or CallbackRules.UpdateMessage))
        {
            return null;
        }

        using (call.Errors.In("data"))
        {
            return kind == CallbackRules.Message
                ? MessageBodies.Read(
                    call,
                    call.Body.GetProperty("data"u8),
                    MessageUse.Response,
                    out _
                )
                : CheckUpdate(call, interaction.Source!);
        }
    }

    private static RestAnswer? CheckUpdate(RestCall call, Message changed)
    {
        lock (call.World.Gate)
        {
            return MessageBodies.Read(
                call,
                call.Body.GetProperty("data"u8),
                MessageUse.Update,
                out _,
                changed
            );
        }
    }
}
