using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Rest.Messages;

/// <summary>Which of a message's flags a bot may set where.</summary>
internal static class SettableFlags
{
    private const int VoiceMessage = 1 << 13;

    public static int For(MessageUse use) =>
        use switch
        {
            MessageUse.Create => MessageFlags.SuppressEmbeds
                | MessageFlags.SuppressNotifications
                | VoiceMessage
                | MessageFlags.ComponentsV2,
            // Documented are the first two; Discord takes the third as well.
            MessageUse.ThreadStarter => MessageFlags.SuppressEmbeds
                | MessageFlags.SuppressNotifications
                | MessageFlags.ComponentsV2,
            MessageUse.Edit or MessageUse.Update => MessageFlags.SuppressEmbeds
                | MessageFlags.ComponentsV2,
            _ => MessageFlags.SuppressEmbeds
                | MessageFlags.Ephemeral
                | MessageFlags.SuppressNotifications
                | VoiceMessage
                | MessageFlags.ComponentsV2,
        };
}

/// <summary>What a message body is for; the rules differ a little.</summary>
internal enum MessageUse
{
    /// <summary>A message in a channel.</summary>
    Create,

    /// <summary>A change to a message, an interaction's response included.</summary>
    Edit,

    /// <summary>Callback 7: a component's interaction changes its message.</summary>
    Update,

    /// <summary>Callback 4: an interaction's first response.</summary>
    Response,

    /// <summary>A further message in answer to an interaction.</summary>
    FollowUp,

    /// <summary>The first message of a forum's thread.</summary>
    ThreadStarter,
}
