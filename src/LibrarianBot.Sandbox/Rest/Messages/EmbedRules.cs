using LibrarianBot.Sandbox.Rest.Forms;

namespace LibrarianBot.Sandbox.Rest.Messages;

/// <summary>Embeds: ten at most, and 6,000 characters over all of them together.</summary>
internal static class EmbedRules
{
    private const int MaxTotal = 6000;

    public static void Check(Form message, IReadOnlyCollection<string> attachmentNames)
    {
        if (message.List("embeds", 0, 10) is not { } list)
        {
            return;
        }

        using (message.Errors.In("embeds"))
        {
            var total = 0;
            for (var i = 0; i < list.GetArrayLength(); i++)
            {
                using (message.Errors.In(i))
                {
                    total += One(new Form(list[i], message.Errors), attachmentNames);
                }
            }

            if (total > MaxTotal)
            {
                message.Errors.Add(
                    "MAX_EMBED_SIZE_EXCEEDED",
                    $"Embed size exceeds maximum size of {MaxTotal}"
                );
            }
        }
    }

    private static int One(Form embed, IReadOnlyCollection<string> names)
    {
        if (!embed.IsObject())
        {
            return 0;
        }

        var length = Length(embed, "title", 256) + Length(embed, "description", 4096);
        embed.Integer("color", 0, 0xFFFFFF);
        embed.Instant("timestamp");
        Address(embed, "url", null);
        length +=
            Part(embed, "footer", "text", 2048, names) + Part(embed, "author", "name", 256, names);
        Part(embed, "image", null, 0, names);
        Part(embed, "thumbnail", null, 0, names);
        return length + Fields(embed);
    }

    private static int Length(Form form, string name, int max, bool required = false) =>
        form.Text(name, required ? 1 : 0, max, required)?.Length ?? 0;

    private static int Part(
        Form embed,
        string name,
        string? text,
        int max,
        IReadOnlyCollection<string> names
    )
    {
        if (embed.Object(name) is not { } body)
        {
            return 0;
        }

        using (embed.Errors.In(name))
        {
            var part = new Form(body, embed.Errors);
            Address(part, "url", text is null ? names : null, required: text is null);
            Address(part, "icon_url", names);
            return text is null ? 0 : Length(part, text, max, required: true);
        }
    }

    private static int Fields(Form embed)
    {
        if (embed.List("fields", 0, 25) is not { } fields)
        {
            return 0;
        }

        var length = 0;
        using (embed.Errors.In("fields"))
        {
            for (var i = 0; i < fields.GetArrayLength(); i++)
            {
                using (embed.Errors.In(i))
                {
                    var field = new Form(fields[i], embed.Errors);
                    if (field.IsObject())
                    {
                        field.Bool("inline");
                        length +=
                            Length(field, "name", 256, true) + Length(field, "value", 1024, true);
                    }
                }
            }
        }

        return length;
    }

    private static void Address(
        Form form,
        string name,
        IReadOnlyCollection<string>? names,
        bool required = false
    )
    {
        if (form.Text(name, 1, 2048, required) is not { } url || Urls.IsWeb(url))
        {
            return;
        }

        if (
            names is null
            || !Urls.IsAttachment(url)
            || !names.Contains(url[Urls.Attachment.Length..], StringComparer.Ordinal)
        )
        {
            form.Refuse(name, "URL_TYPE_INVALID_URL", "Not a well formed URL.");
        }
    }
}
