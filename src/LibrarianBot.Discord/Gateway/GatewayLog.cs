using Microsoft.Extensions.Logging;

namespace LibrarianBot.Discord.Gateway;

internal static partial class GatewayLog
{
    [LoggerMessage(
        101,
        LogLevel.Information,
        "Connected to Discord with a new session, {Guilds} servers."
    )]
    public static partial void Ready(ILogger logger, int guilds);

    [LoggerMessage(102, LogLevel.Information, "Connected to Discord again; the session goes on.")]
    public static partial void Resumed(ILogger logger);

    [LoggerMessage(
        103,
        LogLevel.Warning,
        "The connection to Discord ended ({Reason}, code {Code}); connecting again in {Wait}."
    )]
    public static partial void Lost(ILogger logger, string reason, int? code, TimeSpan wait);

    [LoggerMessage(
        104,
        LogLevel.Warning,
        "All {Total} sessions of the day are used up; Discord allows the next in {Wait}."
    )]
    public static partial void BudgetSpent(ILogger logger, int total, TimeSpan wait);

    [LoggerMessage(105, LogLevel.Error, "An event couldn't be read and was left out: {Name}.")]
    public static partial void Unreadable(ILogger logger, EventName name, Exception failure);

    [LoggerMessage(106, LogLevel.Error, "A handler failed: {Name}.")]
    public static partial void HandlerFailed(ILogger logger, EventName name, Exception failure);

    [LoggerMessage(
        107,
        LogLevel.Warning,
        "{Count} handlers were still at work at the end and were cancelled."
    )]
    public static partial void Unfinished(ILogger logger, int count);
}
