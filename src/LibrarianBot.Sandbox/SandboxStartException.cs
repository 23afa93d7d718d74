namespace LibrarianBot.Sandbox;

/// <summary>The sandbox can't start; the message is one plain sentence with the cure, fit to be shown.</summary>
public sealed class SandboxStartException : Exception
{
    /// <summary>Without a message; prefer the others.</summary>
    public SandboxStartException() { }

    /// <summary>With the sentence to show.</summary>
    public SandboxStartException(string message)
        : base(message) { }

    /// <summary>With the sentence to show and what lies behind it.</summary>
    public SandboxStartException(string message, Exception inner)
        : base(message, inner) { }
}
