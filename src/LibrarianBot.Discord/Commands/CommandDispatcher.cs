using LibrarianBot.Discord.Commands.Discovery;
using LibrarianBot.Discord.Commands.Running;
using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Discord.Commands;

/// <summary>Runs the command, button, select or form that an interaction names, and sends what it answers.</summary>
/// <remarks>
/// It owns, for all of them: the three-second deadline, permissions, the limit for each member, a scope of services
/// and a cancellation, what is said when something breaks, trying it again (buttons <c>try-again:…</c> are its own), and
/// one line in the log.
/// </remarks>
public sealed class CommandDispatcher
{
    private readonly CommandTable _table;
    private readonly IDiscordRest _rest;
    private readonly CommandExecutor _executor;
    private readonly AutocompleteExecutor _autocomplete;
    private readonly TimeProvider _time;
    private readonly RunningCommands _running = new();
    private readonly FailedInteractions _failures;

    internal CommandDispatcher(
        CommandTable table,
        HandlerInvoker invoker,
        BuiltInPreconditions preconditions,
        IDiscordRest rest,
        TimeProvider time,
        InteractionReport report
    )
    {
        _table = table;
        _rest = rest;
        _time = time;
        _failures = new FailedInteractions(time);
        _executor = new CommandExecutor(
            invoker,
            preconditions,
            new ReplySender(rest),
            _failures,
            report
        );
        _autocomplete = new AutocompleteExecutor(invoker, rest, report);
    }

    /// <summary>Runs one interaction to its end; never throws for what a command does.</summary>
    /// <param name="interaction">What Discord sent.</param>
    /// <param name="cancel">
    /// The program is stopping: no command begins any more, and who asks is told so. What runs already goes on until
    /// <see cref="DrainAsync"/> gives up.
    /// </param>
    public async Task DispatchAsync(Interaction interaction, CancellationToken cancel)
    {
        if (
            interaction.Type
            is < InteractionType.ApplicationCommand
                or > InteractionType.ModalSubmit
        )
        {
            return;
        }

        using var command = Begin(interaction);
        var found = _table.Find(command.Interaction);
        command.Announcement = AnnouncementOf(command, found.Handler);
        var added = !cancel.IsCancellationRequested && _running.TryAdd(command);
        try
        {
            await (
                interaction.Type == InteractionType.Autocomplete
                    ? _autocomplete.SuggestAsync(command, found)
                    : _executor.RunAsync(command, found, added)
            );
        }
        finally
        {
            if (added)
            {
                _running.Remove(command);
            }
        }
    }

    /// <summary>Waits until all that runs has been answered; then the program may stop. Nothing new begins from now on.</summary>
    /// <param name="giveUp">Cancels the commands that still run; who gave them is told.</param>
    public Task DrainAsync(CancellationToken giveUp) => _running.DrainAsync(giveUp);

    private RunningCommand Begin(Interaction interaction) =>
        FailedInteractions.IsPress(interaction)
            ? new RetriedCommand(interaction, _failures.Take(interaction), _rest, _time)
            : new RunningCommand(interaction, _rest, _time);

    private static Deferral AnnouncementOf(RunningCommand command, Handler? handler) =>
        handler switch
        {
            _ when command is RetriedCommand => Deferral.Update,
            { Replaces: true } when command.Interaction.Message is not null => Deferral.Update,
            { IsPublic: true } => Deferral.Public,
            _ => Deferral.Private,
        };
}
