using LibrarianBot.Discord.Commands.Discovery;
using LibrarianBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace LibrarianBot.Discord.Commands;

/// <summary>Makes Discord's list of commands equal to what the modules say, changing only what differs.</summary>
/// <remarks>Discord allows 200 new commands a day, and forgets what a server's managers set for a command that is removed.</remarks>
public sealed partial class CommandRegistrar
{
    private readonly CommandTable _table;
    private readonly IDiscordRest _rest;
    private readonly ILogger<CommandRegistrar> _log;

    internal CommandRegistrar(CommandTable table, IDiscordRest rest, ILogger<CommandRegistrar> log)
    {
        _table = table;
        _rest = rest;
        _log = log;
    }

    /// <summary>Compares and registers. A restart without changes makes one request and no change.</summary>
    /// <param name="applicationId">The application, from READY.</param>
    /// <param name="cancel">Gives up between two changes; the next start takes up where this one ended.</param>
    /// <exception cref="DiscordException">Discord refused.</exception>
    public async Task RegisterAsync(Snowflake applicationId, CancellationToken cancel)
    {
        var registered = await _rest.GetCommandsAsync(applicationId, null, cancel);
        var there = new Dictionary<(ApplicationCommandType, string), ApplicationCommand>();
        foreach (var command in registered)
        {
            there[(command.Type, command.Name)] = command;
        }

        // Removing comes first: it makes room where the limits are reached.
        var removed = await RemoveAsync(applicationId, registered, cancel);
        var (added, changed) = (0, 0);
        foreach (var command in _table.Commands)
        {
            if (!there.TryGetValue((command.Type, command.Name), out var old))
            {
                await _rest.CreateCommandAsync(applicationId, null, command, cancel);
                added++;
            }
            else if (!CommandComparison.AreAlike(command, old))
            {
                await _rest.EditCommandAsync(applicationId, null, old.Id!.Value, command, cancel);
                changed++;
            }
        }

        LogRegistered(_log, added, changed, removed, _table.Commands.Count - added - changed);
    }

    private async Task<int> RemoveAsync(
        Snowflake applicationId,
        IReadOnlyList<ApplicationCommand> registered,
        CancellationToken cancel
    )
    {
        var wanted = _table.Commands.Select(command => (command.Type, command.Name)).ToHashSet();
        var removed = 0;
        foreach (var command in registered)
        {
            // The start of an Activity, and kinds that don't exist yet, are somebody else's business.
            var ours =
                command.Type
                is >= ApplicationCommandType.ChatInput
                    and <= ApplicationCommandType.Message;
            if (ours && !wanted.Contains((command.Type, command.Name)))
            {
                await _rest.DeleteCommandAsync(applicationId, null, command.Id!.Value, cancel);
                removed++;
            }
        }

        return removed;
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Commands registered: {Added} added, {Changed} changed, {Removed} removed, {Unchanged} unchanged"
    )]
    private static partial void LogRegistered(
        ILogger log,
        int added,
        int changed,
        int removed,
        int unchanged
    );
}
