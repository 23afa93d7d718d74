namespace LibrarianBot.Discord.Commands;

/// <summary>A module declares what Discord would refuse: a mistake in the program, found when it starts.</summary>
/// <param name="where">The class and method, as <c>BookListCommands.RequestAsync</c>.</param>
/// <param name="problem">What is wrong, in words.</param>
public sealed class CommandDeclarationException(string where, string problem)
    : Exception($"{where}: {problem}")
{
    /// <summary>The class and method.</summary>
    public string Where { get; } = where;
}
