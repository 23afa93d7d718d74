using LibrarianBot.Discord.Commands;

namespace LibrarianBot.Discord.Messages;

/// <summary>Discord's limits for messages and forms, checked before sending so that the error names our field and not a route.</summary>
/// <remarks>Source: Discord's documentation, Component Reference and Message. Lengths are counted in UTF-16 units.</remarks>
public static class MessageLimits
{
    /// <summary>Throws when Discord would refuse the message.</summary>
    /// <exception cref="MessageLimitException">Names the field and the limit.</exception>
    public static void Check(OutgoingMessage message)
    {
        if (message.Content is not null)
        {
            LimitCheck.Rule(
                "content",
                message.Components.All(component => component is ActionRow),
                "beside it stand rows only; other components take its place."
            );
            LimitCheck.Count("components", message.Components.Count, 0, 5);
            LimitCheck.Length("content", message.Content, 0, 2000);
        }

        LimitCheck.Length("nonce", message.Nonce, 0, 25);
        LimitCheck.Count("allowed_mentions.users", message.Mentions.Users.Count, 0, 100);
        LimitCheck.Count("allowed_mentions.roles", message.Mentions.Roles.Count, 0, 100);
        LimitCheck.Count("files", message.Files.Count, 0, 10);
        for (var i = 0; i < message.Files.Count; i++)
        {
            LimitCheck.Length($"files[{i}].name", message.Files[i].Name, 1, 255);
            LimitCheck.Length($"files[{i}].description", message.Files[i].Description, 0, 1024);
        }

        ComponentLimits.Check(message);
    }

    /// <summary>Throws when Discord would refuse the form.</summary>
    /// <exception cref="MessageLimitException">Names the field and the limit.</exception>
    public static void Check(Form form) => FormLimits.Check(form);
}
