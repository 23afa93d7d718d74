using LibrarianBot.Discord.Commands.Discovery;

namespace LibrarianBot.Discord.Commands.Running;

/// <summary>Runs a command and sends its reply. Whatever breaks, who asked is told, once, if that is still possible.</summary>
internal sealed class Replying(
    CommandRunner runner,
    Gatekeeper gate,
    Answer answer,
    InteractionReport report
)
{
    public async Task RunAsync(RunningCommand command, Found found, bool mayBegin)
    {
        var (reply, outcome, failure) = await ReplyAsync(command, found, mayBegin);
        try
        {
            var late = await answer.SendAsync(command, reply);
            outcome = late && outcome == Outcome.Ok ? Outcome.Deferred : outcome;
        }
        catch (Exception exception)
        {
            failure ??= Failure.OfAnswer(exception);
            outcome = await TellAsync(command, found, failure, exception);
        }

        report.Done(command, found.Name, outcome, failure);
    }

    private async ValueTask<(Reply, Outcome, Failure?)> ReplyAsync(
        RunningCommand command,
        Found found,
        bool mayBegin
    )
    {
        try
        {
            var refusal = mayBegin
                ? gate.Refusal(command.Interaction, found.Handler)
                : Sentences.Stopping;
            if (refusal is not null)
            {
                return (Reply.Private(refusal), Outcome.Refused, null);
            }

            var (reply, refused) = await runner.RunAsync(command, found);
            return (reply, refused ? Outcome.Refused : Outcome.Ok, null);
        }
        catch (Exception exception)
        {
            var failure = Failure.OfCommand(exception, command.Cancel.IsCancellationRequested);
            return (Reply.Private(failure.Sentence), Outcome.Failed, failure);
        }
    }

    private async ValueTask<Outcome> TellAsync(
        RunningCommand command,
        Found found,
        Failure failure,
        Exception unsent
    )
    {
        if (Failure.IsBeyondAnswer(unsent))
        {
            return Outcome.Unanswered;
        }

        try
        {
            await answer.SendAsync(command, Reply.Private(failure.Sentence));
            return Outcome.Failed;
        }
        catch (Exception exception)
        {
            report.NotTold(exception, found.Name, failure);
            return Outcome.Unanswered;
        }
    }
}
