using LibrarianBot.Sandbox.Rest.Forms;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Rest.Messages;

/// <summary>A message that a bot sends or changes: lengths, flags, what excludes what.</summary>
internal static partial class MessageRules
{
    /// <summary>Checks the body; whether it leaves an empty message behind is asked of <see cref="IsEmpty"/>.</summary>
    public static void Check(Form form, MessageContext context)
    {
        var flags = Flags(form, context);
        var isV2 = (flags & MessageFlags.ComponentsV2) != 0 || context.Existing?.IsV2 == true;
        var names = AttachmentRules.Check(form, context);
        form.Text("content", 0, 2000);
        form.Bool("tts");
        EmbedRules.Check(form, names);
        ComponentRules.Check(form, isV2, new(names));
        AllowedMentionRules.Check(form);
        if (isV2)
        {
            LegacyFields(form, context);
        }

        if (!context.IsChange)
        {
            form.List("sticker_ids", 0, 3);
            PollRules.Check(form);
        }

        if (context.Use == MessageUse.Create)
        {
            Nonce(form);
            Reference(form);
        }
    }

    /// <summary>Whether the message would have nothing to show (50006).</summary>
    public static bool IsEmpty(Form form, MessageContext context)
    {
        var before = context.Existing;
        return !Shows(form, "content", before?.HasContent)
            && !Shows(form, "embeds", before?.HasEmbeds)
            && !Shows(form, "components", before?.HasComponents)
            && !Shows(form, "attachments", before?.Attachments.Count > 0)
            && !Shows(form, "sticker_ids", null)
            && !Shows(form, "poll", null)
            && context.Files.Count == 0
            && !IsForward(form);
    }

    private static bool Shows(Form form, string name, bool? before) =>
        form.Sends(name) ? form.IsFilled(name) : before == true;

    private static bool IsForward(Form form) =>
        form.Object("message_reference") is { } reference
        && new Form(reference, form.Errors).Integer("type", 0, 1) == 1;

    private static int Flags(Form form, MessageContext context)
    {
        var flags = (int)(form.Integer("flags", 0, int.MaxValue) ?? 0);
        var before = context.Existing?.Flags ?? 0;
        // A change sends back what it read: bits that the message already has are no attempt to set them.
        if ((flags & ~SettableFlags.For(context.Use) & ~before) != 0)
        {
            form.Refuse("flags", "MESSAGE_FLAGS_INVALID", "These flags cannot be set here.");
        }

        if (
            form.Has("flags")
            && context.Existing?.IsV2 == true
            && (flags & MessageFlags.ComponentsV2) == 0
        )
        {
            form.Refuse(
                "flags",
                "MESSAGE_FLAGS_COMPONENTS_V2_IRREVOCABLE",
                "The IS_COMPONENTS_V2 flag cannot be removed."
            );
        }

        return flags;
    }

    private static void LegacyFields(Form form, MessageContext context)
    {
        foreach (var name in (ReadOnlySpan<string>)["content", "embeds", "poll", "sticker_ids"])
        {
            if (form.IsFilled(name))
            {
                form.Refuse(
                    name,
                    "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                    $"The '{name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
                );
            }
        }

        // Becoming V2 by a change: what the message had must be taken away in the same request.
        if (context.Existing is { IsV2: false } before)
        {
            MustClear(form, "content", before.HasContent);
            MustClear(form, "embeds", before.HasEmbeds);
        }
    }

    private static void MustClear(Form form, string name, bool has)
    {
        if (has && !form.Sends(name))
        {
            form.Refuse(
                name,
                "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                $"Clear '{name}' when turning a message to MessageFlags.IS_COMPONENTS_V2"
            );
        }
    }
}
