using Microsoft.Extensions.Logging;

namespace LibrarianBot.Discord.Rest;

/// <summary>Routes are logged with their parameters' names, since paths carry tokens.</summary>
internal static partial class RestLog
{
    [LoggerMessage(
        1,
        LogLevel.Warning,
        "Discord answered {Status} to {Route}; trying again in {Wait}."
    )]
    public static partial void Retrying(ILogger logger, int status, string route, TimeSpan wait);

    [LoggerMessage(2, LogLevel.Warning, "No answer to {Route} ({Reason}); trying again in {Wait}.")]
    public static partial void RetryingUnanswered(
        ILogger logger,
        string route,
        string reason,
        TimeSpan wait
    );

    [LoggerMessage(
        3,
        LogLevel.Warning,
        "Rate limit reached on {Route} (scope {Scope}); Discord asks to wait {Wait}."
    )]
    public static partial void RateLimited(
        ILogger logger,
        string route,
        string scope,
        TimeSpan wait
    );

    [LoggerMessage(
        4,
        LogLevel.Error,
        "Discord has refused {Count} requests within ten minutes; at 10,000 it bans this machine's address."
    )]
    public static partial void ManyRefusals(ILogger logger, int count);
}
