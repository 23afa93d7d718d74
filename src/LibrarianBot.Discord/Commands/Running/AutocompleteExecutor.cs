using LibrarianBot.Discord.Commands.Discovery;
using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Discord.Commands.Running;

/// <summary>Answers while an option is typed. Whatever breaks, the person gets an empty list and can type on.</summary>
internal sealed class AutocompleteExecutor(
    HandlerInvoker invoker,
    IDiscordRest rest,
    InteractionReport report
)
{
    public async Task SuggestAsync(RunningCommand command, Found found)
    {
        IReadOnlyList<Suggestion> suggestions = [];
        var outcome = Outcome.Ok;
        Failure? failure = null;
        try
        {
            var interaction = command.Interaction;
            if (
                found.Handler is { } handler
                && interaction.GuildId is not null
                && BuiltInPreconditions.MayUse(interaction, handler)
            )
            {
                // An empty list in time is better than a full one that comes too late.
                suggestions = await invoker.SuggestAsync(command, found).WaitAsync(command.Cancel);
            }
        }
        catch (Exception exception)
        {
            failure = Failure.OfCommand(exception, command.Cancel.IsCancellationRequested);
            outcome = Outcome.Failed;
        }

        try
        {
            await rest.RespondAsync(
                command.Interaction,
                new InteractionCallback.Suggest(suggestions),
                CancellationToken.None
            );
        }
        catch (Exception exception)
        {
            failure ??= Failure.OfAnswer(exception);
            outcome = Outcome.Unanswered;
        }

        report.Done(command, found.Name, outcome, failure);
    }
}
