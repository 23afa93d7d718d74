using System.Text.Json;

namespace LibrarianBot.Sandbox.World.Shapes;

/// <summary>What a message says and carries; the MESSAGE_CONTENT intent stands between it and a bot.</summary>
internal static class ContentShape
{
    internal static void Fields(Utf8JsonWriter w, Message message, SandboxWorld world, bool whole)
    {
        if (!whole)
        {
            w.WriteString("content", "");
            w.Nothing("embeds", "components", "attachments");
            return;
        }

        w.WriteString("content", message.Content);
        w.List(
            "attachments",
            message.Attachments,
            (w, file) => AttachmentShape.Write(w, file, world)
        );
        var links = new MediaLinks(message, world);
        Embeds(w, message, links);
        Components(w, message, links);
        if (message.Poll.ValueKind == JsonValueKind.Object)
        {
            PollShape.Write(w, message, world.Clock.GetUtcNow());
        }
    }

    private static void Embeds(Utf8JsonWriter w, Message message, MediaLinks links)
    {
        if (
            message.Embeds.ValueKind == JsonValueKind.Array
            && !message.Has(MessageFlags.SuppressEmbeds)
        )
        {
            w.WritePropertyName("embeds");
            EmbedShape.WriteAll(w, message.Embeds, links);
        }
        else
        {
            w.Nothing("embeds");
        }
    }

    private static void Components(Utf8JsonWriter w, Message message, MediaLinks links)
    {
        if (message.Components.ValueKind == JsonValueKind.Array)
        {
            w.WritePropertyName("components");
            ComponentShape.Write(w, message.Components, links);
        }
        else
        {
            w.Nothing("components");
        }
    }
}
