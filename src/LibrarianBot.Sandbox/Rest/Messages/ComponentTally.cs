using LibrarianBot.Sandbox.Rest.Forms;

namespace LibrarianBot.Sandbox.Rest.Messages;

/// <summary>What is counted over all components of one message or form: how many, how much text, ids that must differ.</summary>
internal sealed class ComponentTally(IReadOnlyCollection<string>? attachmentNames = null)
{
    private HashSet<string>? customIds;
    private HashSet<long>? ids;

    public int Count { get; private set; }

    public int TextLength { get; set; }

    /// <summary>Counts one component and checks what all have in common; its type, or null when unusable.</summary>
    public int? Enter(Form form)
    {
        Count++;
        if (!form.IsObject())
        {
            return null;
        }

        var id = form.Integer("id", 0, int.MaxValue);
        if (id > 0 && !(ids ??= []).Add(id.Value))
        {
            form.Refuse("id", "COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated");
        }

        return (int?)form.Integer("type", 1, int.MaxValue, required: true);
    }

    public void CustomId(Form form)
    {
        if (
            form.Text("custom_id", 1, 100, required: true) is { } id
            && !(customIds ??= new(StringComparer.Ordinal)).Add(id)
        )
        {
            form.Refuse(
                "custom_id",
                "COMPONENT_CUSTOM_ID_DUPLICATED",
                "Component custom id cannot be duplicated"
            );
        }
    }

    /// <summary>A media item's <c>{url}</c>: a web address, or an attachment of this very message.</summary>
    public void Media(Form form, string name, bool attachmentOnly = false)
    {
        if (form.Object(name, required: true) is not { } media)
        {
            return;
        }

        using (form.Errors.In(name))
        {
            var item = new Form(media, form.Errors);
            if (item.Text("url", 1, 2048, required: true) is not { } url)
            {
                return;
            }

            if (Urls.IsAttachment(url))
            {
                Attachment(item, url[Urls.Attachment.Length..]);
            }
            else if (attachmentOnly || !Urls.IsWeb(url))
            {
                item.Refuse(
                    "url",
                    "URL_TYPE_INVALID_SCHEME",
                    attachmentOnly
                        ? "Scheme must be 'attachment'."
                        : "Scheme must be one of ('http', 'https', 'attachment')."
                );
            }
        }
    }

    private void Attachment(Form item, string fileName)
    {
        if (attachmentNames?.Contains(fileName, StringComparer.Ordinal) != true)
        {
            item.Refuse(
                "url",
                "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
                $"The referenced attachment '{fileName}' was not found"
            );
        }
    }

    /// <summary>An emoji: a server's by id, or a Unicode one by its characters.</summary>
    public static void Emoji(Form form)
    {
        if (form.Object("emoji") is not { } body)
        {
            return;
        }

        using (form.Errors.In("emoji"))
        {
            var emoji = new Form(body, form.Errors);
            emoji.Bool("animated");
            if (emoji.Has("id"))
            {
                emoji.Id("id");
            }
            else if (
                emoji.Text("name", 1, 64, required: true) is { } name
                && name.All(char.IsAscii)
            )
            {
                emoji.Refuse("name", "COMPONENT_INVALID_EMOJI", "Invalid emoji");
            }
        }
    }
}
