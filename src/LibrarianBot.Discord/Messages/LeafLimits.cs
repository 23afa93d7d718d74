namespace LibrarianBot.Discord.Messages;

/// <summary>The limits of buttons and of the addresses of pictures and files.</summary>
internal static class LeafLimits
{
    private const string Attachment = "attachment://";

    public static void Check(LimitCheck check, string path, Button button)
    {
        LimitCheck.Length($"{path}.label", button.Label, 1, 80);
        if (button.Style == ButtonStyle.Link)
        {
            LimitCheck.Length($"{path}.url", button.Url?.OriginalString, 1, 512);
            LimitCheck.Rule($"{path}.custom_id", button.CustomId is null, "a link has none.");
        }
        else
        {
            LimitCheck.Rule(
                $"{path}.url",
                button.Url is null,
                "only a link has one; set its style to Link."
            );
            check.CustomId(path, button.CustomId);
        }
    }

    public static void Check(string path, Media media, IReadOnlyList<OutgoingFile> files)
    {
        LimitCheck.Length($"{path}.url", media.Url, 1, 2048);
        if (!media.Url.StartsWith(Attachment, StringComparison.Ordinal) || files.Count == 0)
        {
            // An edit may refer to a file that is there already.
            return;
        }

        var name = media.Url[Attachment.Length..];
        LimitCheck.Rule(
            $"{path}.url",
            files.Any(file => string.Equals(file.Name, name, StringComparison.Ordinal)),
            $"no file of this message is called {name}."
        );
    }

    public static void CheckFile(string path, Media file, IReadOnlyList<OutgoingFile> files)
    {
        LimitCheck.Rule(
            $"{path}.url",
            file.Url.StartsWith(Attachment, StringComparison.Ordinal),
            $"a file is named as {Attachment}name."
        );
        Check(path, file, files);
    }
}
