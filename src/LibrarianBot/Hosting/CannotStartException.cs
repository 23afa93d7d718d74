namespace LibrarianBot.Hosting;

/// <summary>What the program's exit code says. Documented in deploy/README.md; supervisors rely on the numbers.</summary>
internal enum ExitCode
{
    /// <summary>It was asked to stop and did.</summary>
    Stopped = 0,

    /// <summary>A bug or an outage that no other code describes.</summary>
    Failed = 1,

    /// <summary>A setting, or the command line, must be corrected.</summary>
    Settings = 2,

    /// <summary>Discord refuses this bot for good: the token, an intent, the shards.</summary>
    Refused = 3,

    /// <summary>Something about this machine: a port, the data folder, the database.</summary>
    Machine = 4,
}

/// <summary>The program can't start or go on until somebody changes something.</summary>
/// <param name="code">How the process ends.</param>
/// <param name="sentence">What is wrong and the cure; printed as it is, so it never holds a secret.</param>
internal sealed class CannotStartException(ExitCode code, string sentence) : Exception(sentence)
{
    public ExitCode Code { get; } = code;
}
