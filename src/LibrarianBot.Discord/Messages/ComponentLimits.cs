namespace LibrarianBot.Discord.Messages;

/// <summary>The limits of Components V2: what may stand in what, how many, how long.</summary>
internal static class ComponentLimits
{
    public static void Check(OutgoingMessage message)
    {
        var check = new LimitCheck();
        for (var i = 0; i < message.Components.Count; i++)
        {
            var path = $"components[{i}]";
            LimitCheck.Rule(
                path,
                message.Components[i]
                    is ActionRow
                        or Section
                        or TextDisplay
                        or MediaGallery
                        or FileComponent
                        or Separator
                        or Container,
                $"{message.Components[i].GetType().Name} can't stand here; put it into a row or section."
            );
            Check(check, path, message.Components[i], message.Files);
        }
    }

    private static void Check(
        LimitCheck check,
        string path,
        Component component,
        IReadOnlyList<OutgoingFile> files
    )
    {
        check.Component(path);
        switch (component)
        {
            case TextDisplay text:
                check.Text($"{path}.content", text.Content);
                break;
            case Button button:
                LeafLimits.Check(check, path, button);
                break;
            case StringSelect select:
                check.CustomId(path, select.CustomId);
                LimitCheck.Length($"{path}.placeholder", select.Placeholder, 0, 150);
                LimitCheck.Options(path, select.Options, 1, 25);
                LimitCheck.Values(path, select.MinValues, select.MaxValues, 25);
                break;
            case EntitySelect select:
                check.CustomId(path, select.CustomId);
                LimitCheck.Length($"{path}.placeholder", select.Placeholder, 0, 150);
                LimitCheck.Values(path, select.MinValues, select.MaxValues, 25);
                break;
            case FileComponent file:
                LeafLimits.CheckFile($"{path}.file", file.File, files);
                break;
            case Thumbnail thumbnail:
                LimitCheck.Length($"{path}.description", thumbnail.Description, 0, 1024);
                LeafLimits.Check($"{path}.media", thumbnail.Media, files);
                break;
            case MediaGallery gallery:
                LimitCheck.Count($"{path}.items", gallery.Items.Count, 1, 10);
                for (var i = 0; i < gallery.Items.Count; i++)
                {
                    LimitCheck.Length(
                        $"{path}.items[{i}].description",
                        gallery.Items[i].Description,
                        0,
                        1024
                    );
                    LeafLimits.Check($"{path}.items[{i}].media", gallery.Items[i].Media, files);
                }

                break;
            case Separator separator:
                LimitCheck.Count($"{path}.spacing", separator.Spacing, 1, 2);
                break;
            default:
                CheckParent(check, path, component, files);
                break;
        }
    }

    private static void CheckParent(
        LimitCheck check,
        string path,
        Component component,
        IReadOnlyList<OutgoingFile> files
    )
    {
        var children = component switch
        {
            ActionRow row => row.Components,
            Section section => section.Components,
            Container container => container.Components,
            _ => [],
        };
        LimitCheck.Count(
            $"{path}.components",
            children.Count,
            1,
            component switch
            {
                ActionRow => 5,
                Section => 3,
                _ => 40,
            }
        );
        if (component is Container { AccentColor: { } colour })
        {
            LimitCheck.Count($"{path}.accent_color", colour, 0, 0xFFFFFF);
        }

        for (var i = 0; i < children.Count; i++)
        {
            var fits = component switch
            {
                ActionRow => children[i] is Button
                    || (children.Count == 1 && children[i] is StringSelect or EntitySelect),
                Section => children[i] is TextDisplay,
                _ => children[i]
                    is ActionRow
                        or TextDisplay
                        or Section
                        or MediaGallery
                        or Separator
                        or FileComponent,
            };
            LimitCheck.Rule(
                $"{path}.components[{i}]",
                fits,
                $"{children[i].GetType().Name} can't stand in this {component.GetType().Name}."
            );
            Check(check, $"{path}.components[{i}]", children[i], files);
        }

        if (component is Section { Accessory: var accessory })
        {
            LimitCheck.Rule(
                $"{path}.accessory",
                accessory is Button or Thumbnail,
                "it must be a button or a thumbnail."
            );
            Check(check, $"{path}.accessory", accessory, files);
        }
    }
}
