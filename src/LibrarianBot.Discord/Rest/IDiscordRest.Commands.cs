using LibrarianBot.Discord.Commands;

namespace LibrarianBot.Discord.Rest;

public partial interface IDiscordRest
{
    /// <summary>The application's commands, localizations included: the global ones, or those of one server.</summary>
    Task<IReadOnlyList<ApplicationCommand>> GetCommandsAsync(
        Snowflake applicationId,
        Snowflake? guildId,
        CancellationToken cancel
    );

    /// <summary>Registers a command; at most 200 a day for each server.</summary>
    Task<ApplicationCommand> CreateCommandAsync(
        Snowflake applicationId,
        Snowflake? guildId,
        ApplicationCommand command,
        CancellationToken cancel
    );

    /// <summary>Changes a command, keeping its id and what a server's managers decided about it.</summary>
    Task<ApplicationCommand> EditCommandAsync(
        Snowflake applicationId,
        Snowflake? guildId,
        Snowflake commandId,
        ApplicationCommand command,
        CancellationToken cancel
    );

    /// <summary>Removes a command.</summary>
    Task DeleteCommandAsync(
        Snowflake applicationId,
        Snowflake? guildId,
        Snowflake commandId,
        CancellationToken cancel
    );
}
