using System.Text.Json;

namespace LibrarianBot.Sandbox.World.Shapes;

/// <summary>Which interaction a message answers, and which one came before that.</summary>
internal static class OriginShape
{
    /// <summary>The fields that only an application's message has.</summary>
    internal static void Fields(Utf8JsonWriter w, Message message)
    {
        if (message.Application is { } bot)
        {
            w.Id("application_id", bot.ApplicationId);
            w.Id("webhook_id", bot.ApplicationId);
        }

        if (message.Answers is not { } answered)
        {
            return;
        }

        w.WritePropertyName("interaction_metadata");
        Write(w, answered, message.OriginalResponse);
    }

    private static void Write(Utf8JsonWriter w, Interaction answered, Message? original)
    {
        w.WriteStartObject();
        w.Id("id", answered.Id);
        w.WriteNumber("type", (int)answered.Type);
        w.WritePropertyName("user");
        UserShape.Write(w, answered.User);
        InteractionShape.Owners(w, answered);
        if (answered.CommandName is { } name)
        {
            w.WriteString("name", name);
            w.WriteNumber("command_type", answered.CommandType);
        }

        if (original is not null)
        {
            w.Id("original_response_message_id", original.Id);
        }

        if (answered is { Type: InteractionType.Component, Source: { } pressed })
        {
            w.Id("interacted_message_id", pressed.Id);
        }

        if (answered.OpenedBy is { } opener)
        {
            w.WritePropertyName("triggering_interaction_metadata");
            Write(w, opener, null);
        }

        w.WriteEndObject();
    }
}
