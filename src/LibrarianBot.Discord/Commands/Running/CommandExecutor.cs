using LibrarianBot.Discord.Commands.Discovery;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Discord.Commands.Running;

/// <summary>Runs a command and sends its reply. Whatever breaks, who asked is told, once, if that is still possible.</summary>
internal sealed class CommandExecutor(
    HandlerInvoker invoker,
    BuiltInPreconditions preconditions,
    ReplySender sender,
    FailedInteractions failures,
    InteractionReport report
)
{
    public async Task RunAsync(RunningCommand command, Found found, bool mayBegin)
    {
        var (reply, outcome, failure) = await ReplyAsync(command, found, mayBegin);
        try
        {
            var late = await sender.SendAsync(command, reply);
            outcome = late && outcome == Outcome.Ok ? Outcome.Deferred : outcome;
        }
        catch (Exception exception)
        {
            failure ??= Failure.OfAnswer(exception);
            outcome = await TellAsync(command, found, failure, exception) ?? outcome;
        }

        report.Done(command, found.Name, outcome, failure);
    }

    private async ValueTask<(Reply, Outcome, Failure?)> ReplyAsync(
        RunningCommand command,
        Found found,
        bool mayBegin
    )
    {
        if (command is RetriedCommand { Asked: null })
        {
            return (Forgotten, Outcome.Refused, null);
        }

        try
        {
            var refusal = mayBegin
                ? preconditions.Refusal(command.Interaction, found.Handler)
                : Sentences.Stopping;
            if (refusal is not null)
            {
                return (Refused(command, refusal), Outcome.Refused, null);
            }

            var (reply, refused) = await invoker.RunAsync(command, found);
            return (reply, refused ? Outcome.Refused : Outcome.Ok, null);
        }
        catch (Exception exception)
        {
            var failure = Failure.OfCommand(exception, command.Cancel.IsCancellationRequested);
            if (failure.MayBeTriedAgain)
            {
                failures.Keep(failure.Reference, AskedBy(command));
            }

            return (Said(failure), Outcome.Failed, failure);
        }
    }

    /// <summary>Who was only too fast, or came as the program stopped, keeps the button.</summary>
    private Reply Refused(RunningCommand command, string refusal)
    {
        if (command is not RetriedCommand)
        {
            return Reply.Private(refusal);
        }

        var reference = Failure.NewReference();
        failures.Keep(reference, AskedBy(command));
        return WithButton(refusal, reference);
    }

    /// <summary>At a second failure, too, what was asked at first: it knows the message on which it was.</summary>
    private static Interaction AskedBy(RunningCommand command) =>
        command is RetriedCommand { Asked: { } first } ? first : command.Interaction;

    private static Reply Said(Failure failure) =>
        failure.MayBeTriedAgain
            ? WithButton(failure.Sentence, failure.Reference)
            : Reply.Private(failure.Sentence);

    private static Reply WithButton(string sentence, string reference) =>
        Reply.Private(
            new OutgoingMessage
            {
                Components =
                [
                    new TextDisplay(sentence),
                    ActionRow.Of(
                        new Button
                        {
                            Label = Sentences.TryAgain,
                            CustomId = FailedInteractions.CustomIdOf(reference),
                        }
                    ),
                ],
            }
        );

    private static Reply Forgotten => Reply.Private(Sentences.Forgotten);

    /// <summary>Says that showing the answer failed; null where it turns out that it had arrived.</summary>
    private async ValueTask<Outcome?> TellAsync(
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
            await sender.SendAsync(command, Said(failure));
            return Outcome.Failed;
        }
        catch (DiscordException refusal) when (refusal.Code == DiscordErrorCode.AlreadyAcknowledged)
        {
            return null;
        }
        catch (Exception exception)
        {
            report.NotTold(exception, found.Name, failure);
            return Outcome.Unanswered;
        }
    }
}
