namespace LibrarianBot.Sandbox.World;

/// <summary>A refusal as Discord words it: HTTP status, JSON error code and message.</summary>
internal sealed record DiscordError(int Status, int Code, string Message)
{
    internal static readonly DiscordError Unauthorized = new(401, 0, "401: Unauthorized");
    internal static readonly DiscordError NotFound = new(404, 0, "404: Not Found");
    internal static readonly DiscordError UnknownApplication = new(
        404,
        10002,
        "Unknown Application"
    );
    internal static readonly DiscordError UnknownChannel = new(404, 10003, "Unknown Channel");
    internal static readonly DiscordError UnknownGuild = new(404, 10004, "Unknown Guild");
    internal static readonly DiscordError UnknownMember = new(404, 10007, "Unknown Member");
    internal static readonly DiscordError UnknownMessage = new(404, 10008, "Unknown Message");
    internal static readonly DiscordError UnknownOverwrite = new(404, 10009, "Unknown Overwrite");
    internal static readonly DiscordError UnknownRole = new(404, 10011, "Unknown Role");
    internal static readonly DiscordError UnknownUser = new(404, 10013, "Unknown User");
    internal static readonly DiscordError UnknownWebhook = new(404, 10015, "Unknown Webhook");
    internal static readonly DiscordError UnknownInteraction = new(
        404,
        10062,
        "Unknown interaction"
    );
    internal static readonly DiscordError UnknownCommand = new(
        404,
        10063,
        "Unknown application command"
    );
    internal static readonly DiscordError UnknownEvent = new(
        404,
        10070,
        "Unknown Guild Scheduled Event"
    );
    internal static readonly DiscordError Quarantined = new(
        403,
        20026,
        "Your bot has been flagged by our anti-spam system for abusive behavior."
    );
    internal static readonly DiscordError OpeningTooFast = new(
        403,
        40003,
        "You are opening direct messages too fast."
    );
    internal static readonly DiscordError ForumMessage = new(
        400,
        40058,
        "Cannot message this thread until after the post author has sent an initial message."
    );
    internal static readonly DiscordError AlreadyAcknowledged = new(
        400,
        40060,
        "Interaction has already been acknowledged."
    );
    internal static readonly DiscordError MissingAccess = new(403, 50001, "Missing Access");
    internal static readonly DiscordError NotYours = new(
        403,
        50005,
        "Cannot edit a message authored by another user"
    );
    internal static readonly DiscordError EmptyMessage = new(
        400,
        50006,
        "Cannot send an empty message"
    );
    internal static readonly DiscordError CannotMessageUser = new(
        403,
        50007,
        "Cannot send messages to this user"
    );
    internal static readonly DiscordError NonTextChannel = new(
        400,
        50008,
        "Cannot send messages in a non-text channel"
    );
    internal static readonly DiscordError MissingPermissions = new(
        403,
        50013,
        "Missing Permissions"
    );
    internal static readonly DiscordError SystemMessage = new(
        403,
        50021,
        "Cannot execute action on a system message"
    );
    internal static readonly DiscordError WrongChannelType = new(
        400,
        50024,
        "Cannot execute action on this channel type"
    );
    internal static readonly DiscordError InvalidWebhookToken = new(
        401,
        50027,
        "Invalid Webhook Token"
    );
    internal static readonly DiscordError InvalidRole = new(400, 50028, "Invalid Role");
    internal static readonly DiscordError ThreadArchived = new(400, 50083, "Thread is archived");
    internal static readonly DiscordError NoMutualGuild = new(
        403,
        50278,
        "Cannot send messages to this user due to having no mutual guilds"
    );
    internal static readonly DiscordError ReplyNeedsHistory = new(
        400,
        160002,
        "You cannot reply without permission to read message history"
    );
    internal static readonly DiscordError ThreadExists = new(
        400,
        160004,
        "A thread has already been created for this message"
    );
    internal static readonly DiscordError PollExpired = new(400, 520001, "Poll expired");
    internal static readonly DiscordError ThreadLocked = new(400, 160005, "Thread is locked");

    /// <summary>50035 for one field that only the world can judge.</summary>
    internal static DiscordError InvalidForm(string field, string code, string message) =>
        new(400, 50035, "Invalid Form Body")
        {
            Field = field,
            FieldCode = code,
            FieldMessage = message,
        };

    /// <summary>How long to wait, with a 429.</summary>
    internal TimeSpan? RetryAfter { get; init; }

    internal string? Field { get; init; }

    internal string? FieldCode { get; init; }

    internal string? FieldMessage { get; init; }
}
