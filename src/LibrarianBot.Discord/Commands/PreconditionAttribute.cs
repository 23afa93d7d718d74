namespace LibrarianBot.Discord.Commands;

/// <summary>
/// Who may use a command, button, select or form, by a rule of the program's own. Checked at every use before anything
/// that was typed is read; of several, all must agree.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public abstract class PreconditionAttribute : Attribute
{
    /// <summary>The sentence for who may not, or null for who may.</summary>
    /// <param name="services">The command's services.</param>
    /// <param name="from">Who asks; for presses in direct messages as they are known in the server.</param>
    public abstract string? Refuse(IServiceProvider services, Invocation from);
}
