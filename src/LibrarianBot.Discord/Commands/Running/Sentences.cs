namespace LibrarianBot.Discord.Commands;

/// <summary>What the dispatcher itself says to people.</summary>
internal static class Sentences
{
    public const string OnlyInServers =
        "I work inside your network's server. Go to a channel there and try again.";

    public const string NotThere =
        "That belongs to a network that you aren't in, so nothing was changed.";

    public const string TooFast = "That's a lot at once. Wait a few seconds, then try again.";

    public const string UnknownCommand =
        "I don't have that command any more. Type / in a channel to see what I can do.";

    public const string PressAgain =
        "That took me longer than Discord allows for opening a form. Press again, and it should open.";

    public const string SeeChannel = "That took a moment. The answer is in the channel.";

    public const string AnsweredPrivately = "Answered privately.";

    public const string Stopping =
        "I'm being restarted and didn't get that done. Try again in a minute.";

    /// <summary>A press or form that no method answers any more.</summary>
    public static string Gone(Interaction interaction) =>
        interaction.Type == InteractionType.ModalSubmit
            ? "That form can't be used any more, so nothing was changed. Use the command instead."
        : interaction.Data?.ComponentType is null or 0 or 2
            ? "That button no longer does anything here. Use the command instead."
        : "That list no longer does anything here. Use the command instead.";

    public static string NotAllowed(Permissions required) =>
        $"That needs the permission {PermissionNames.InWords(required)}, which you don't have here. Ask your network's coordinator.";

    public static string Broken(string reference) =>
        $"Something went wrong on my side and nothing was changed. Reference {reference}.";

    /// <summary>What the button under <see cref="Broken"/> says.</summary>
    public const string TryAgain = "Try again";

    public const string Forgotten =
        "I can't try that again by myself any more, so please start it once more.";

    /// <summary>In the place of the bad news, where the good news is elsewhere.</summary>
    public const string TriedAgain = "That worked this time.";

    public static string AnswerBroken(string reference) =>
        $"I did that, but something went wrong with showing you the answer. Reference {reference}.";

    public const string LacksPermission =
        "I couldn't do that here: I lack a permission. Ask the coordinator to check what I may do in this channel (channel settings → Permissions).";
}
