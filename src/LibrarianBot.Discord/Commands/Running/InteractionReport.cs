using Microsoft.Extensions.Logging;

namespace LibrarianBot.Discord.Commands.Running;

/// <summary>Says how each interaction went: one line in the log, and the metrics.</summary>
internal sealed partial class InteractionReport(
    InteractionMetrics metrics,
    TimeProvider time,
    ILogger<CommandDispatcher> log
)
{
    public void Done(RunningCommand command, string name, Outcome outcome, Failure? failure)
    {
        var elapsed = time.GetElapsedTime(command.Started);
        metrics.Record(name, outcome, elapsed);
        var (word, milliseconds) = (InteractionMetrics.Name(outcome), elapsed.TotalMilliseconds);
        if (failure is null)
        {
            LogDone(log, name, word, milliseconds);
        }
        else
        {
            LogFailed(log, failure.Exception, name, word, milliseconds, failure.Reference);
        }
    }

    public void NotTold(Exception exception, string name, Failure failure) =>
        LogNotTold(log, exception, name, failure.Reference);

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "{Command}: {Outcome} in {Milliseconds:F1} ms"
    )]
    private static partial void LogDone(
        ILogger log,
        string command,
        string outcome,
        double milliseconds
    );

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "{Command}: {Outcome} in {Milliseconds:F1} ms, reference {Reference}"
    )]
    private static partial void LogFailed(
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
    private static partial void LogNotTold(
        ILogger log,
        Exception exception,
        string command,
        string reference
    );
}
