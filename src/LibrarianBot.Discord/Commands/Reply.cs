using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Discord.Commands;

/// <summary>What a command answers with: a value that the dispatcher sends.</summary>
public abstract record Reply
{
    private Reply() { }

    /// <summary>A line that only the person who asked sees.</summary>
    public static Reply Private(string markdown) =>
        new Say(OutgoingMessage.Text(markdown) with { Ephemeral = true });

    /// <summary>A message that only the person who asked sees.</summary>
    public static Reply Private(OutgoingMessage message) =>
        new Say(message with { Ephemeral = true });

    /// <summary>A message that the channel sees.</summary>
    public static Reply Public(OutgoingMessage message) => new Say(message);

    /// <summary>Puts a message in the place of the one whose button was pressed.</summary>
    public static Reply Update(OutgoingMessage message) => new Replace(message);

    /// <summary>Opens a form. Only for commands and buttons, and only within two seconds.</summary>
    public static Reply Form(Commands.Form form) => new Open(form);

    /// <summary>A message.</summary>
    /// <param name="Message">The message; <see cref="OutgoingMessage.Ephemeral"/> decides who sees it.</param>
    public sealed record Say(OutgoingMessage Message) : Reply;

    /// <summary>A message in the place of the pressed one.</summary>
    /// <param name="Message">The new message.</param>
    public sealed record Replace(OutgoingMessage Message) : Reply;

    /// <summary>A form.</summary>
    /// <param name="Body">The form.</param>
    public sealed record Open(Commands.Form Body) : Reply;
}
