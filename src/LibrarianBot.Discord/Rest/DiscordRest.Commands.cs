using LibrarianBot.Discord.Commands;

namespace LibrarianBot.Discord.Rest;

/// <content>Chapter Application Commands.</content>
internal sealed partial class DiscordRest
{
    public async Task<IReadOnlyList<ApplicationCommand>> GetCommandsAsync(
        Snowflake applicationId,
        Snowflake? guildId,
        CancellationToken cancel
    ) =>
        await GetAsync(
            AllCommands(HttpMethod.Get, applicationId, guildId, "?with_localizations=true"),
            DiscordJson.Default.ListApplicationCommand,
            cancel
        );

    public Task<ApplicationCommand> CreateCommandAsync(
        Snowflake applicationId,
        Snowflake? guildId,
        ApplicationCommand command,
        CancellationToken cancel
    ) =>
        SendCommandAsync(
            // A command of the same name is replaced, so that it may be repeated.
            AllCommands(HttpMethod.Post, applicationId, guildId) with
            {
                Repeatable = true,
            },
            command,
            cancel
        );

    public Task<ApplicationCommand> EditCommandAsync(
        Snowflake applicationId,
        Snowflake? guildId,
        Snowflake commandId,
        ApplicationCommand command,
        CancellationToken cancel
    ) =>
        SendCommandAsync(
            OneCommand(HttpMethod.Patch, applicationId, guildId, commandId),
            command,
            cancel
        );

    public Task DeleteCommandAsync(
        Snowflake applicationId,
        Snowflake? guildId,
        Snowflake commandId,
        CancellationToken cancel
    ) => DoAsync(OneCommand(HttpMethod.Delete, applicationId, guildId, commandId), cancel);

    private Task<ApplicationCommand> SendCommandAsync(
        RestRequest request,
        ApplicationCommand command,
        CancellationToken cancel
    ) =>
        SendAsync(
            request,
            command with
            {
                Id = null,
            },
            DiscordJson.Default.ApplicationCommand,
            DiscordJson.Default.ApplicationCommand,
            cancel
        );

    private static RestRequest AllCommands(
        HttpMethod method,
        Snowflake applicationId,
        Snowflake? guildId,
        string query = ""
    ) =>
        guildId is { } guild
            ? new(
                method,
                "applications/{application_id}/guilds/{guild_id}/commands",
                $"applications/{applicationId}/guilds/{guild}/commands{query}"
            )
            {
                Major = guild.ToString(),
            }
            : new(
                method,
                "applications/{application_id}/commands",
                $"applications/{applicationId}/commands{query}"
            );

    private static RestRequest OneCommand(
        HttpMethod method,
        Snowflake applicationId,
        Snowflake? guildId,
        Snowflake commandId
    )
    {
        var all = AllCommands(method, applicationId, guildId);
        return all with { Route = $"{all.Route}/{{command_id}}", Path = $"{all.Path}/{commandId}" };
    }
}
