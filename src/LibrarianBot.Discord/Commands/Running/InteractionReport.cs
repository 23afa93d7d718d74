using Microsoft.Extensions.Logging;

namespace LibrarianBot.Discord.Commands.Running;

/// <summary>Says how each interaction went: one line in the log, and the metrics.</summary>
internal sealed class InteractionReport(
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
            InteractionLog.Done(log, name, word, milliseconds);
        }
        else
        {
            InteractionLog.Failed(
                log,
                failure.Exception,
                name,
                word,
                milliseconds,
                failure.Reference
            );
        }
    }

    public void NotTold(Exception exception, string name, Failure failure) =>
        InteractionLog.NotTold(log, exception, name, failure.Reference);
}
