namespace LibrarianBot.Discord.Messages;

/// <summary>A message or form breaks one of Discord's limits: a mistake in the program, found before sending.</summary>
/// <param name="path">The field, as <c>components[0].components[2].label</c>.</param>
/// <param name="limit">What is wrong with it, in words.</param>
public sealed class MessageLimitException(string path, string limit) : Exception($"{path}: {limit}")
{
    /// <summary>The field.</summary>
    public string Path { get; } = path;
}
