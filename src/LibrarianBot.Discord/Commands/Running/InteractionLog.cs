using Microsoft.Extensions.Logging;

namespace LibrarianBot.Discord.Commands.Running;

/// <summary>One line for each interaction.</summary>
internal static partial class InteractionLog
{
    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "{Command}: {Outcome} in {Milliseconds:F1} ms"
    )]
    public static partial void Done(
        ILogger log,
        string command,
        string outcome,
        double milliseconds
    );

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "{Command}: {Outcome} in {Milliseconds:F1} ms, reference {Reference}"
    )]
    public static partial void Failed(
        ILogger log,
        Exception exception,
        string command,
        string outcome,
        double milliseconds,
        string reference
    );

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "{Command}: the failure with reference {Reference} could not be told to the person"
    )]
    public static partial void NotTold(
        ILogger log,
        Exception exception,
        string command,
        string reference
    );
}
