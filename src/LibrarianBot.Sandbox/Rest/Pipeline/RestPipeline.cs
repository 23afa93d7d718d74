using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Rest.Pipeline;

/// <summary>What happens to every call before and after its route: who calls, how often, what was asked to go wrong.</summary>
internal sealed partial class RestPipeline(SandboxWorld world)
{
    private static readonly RestAnswer NoUserAgent = RestAnswer.Error(
        403,
        40333,
        "internal network error"
    );
    private readonly RateLimits limits = new(world.Clock, world.Options.RateLimitFactor);

    public async Task RunAsync(HttpContext context, RestRoute route)
    {
        if (Refuse(context, route, out var bot) is { } refusal)
        {
            await AnswerAsync(context, route, RequestBody.Empty, refusal);
            return;
        }

        var fault = world.Faults.Take(route.Method, route.Template);
        if (fault is { After: false })
        {
            await Task.Delay(fault.Delay, world.Clock, context.RequestAborted);
        }

        var body = route.HasBody
            ? await RequestBody.ReadAsync(context.Request, context.RequestAborted)
            : RequestBody.Empty;
        if (fault is { After: false } && Fails(fault))
        {
            await FailAsync(context, route, body, fault);
            return;
        }

        var answer = body.Refusal ?? CarryOut(context, route, bot, body);
        if (fault is { After: true })
        {
            await Task.Delay(fault.Delay, world.Clock, context.RequestAborted);
            if (Fails(fault))
            {
                await FailAsync(context, route, body, fault);
                return;
            }
        }

        await AnswerAsync(context, route, body, answer);
    }

    private RestAnswer? Refuse(HttpContext context, RestRoute route, out Bot? bot)
    {
        bot = null;
        var headers = context.Request.Headers;
        if (
            headers.UserAgent.Count == 0
            || headers.UserAgent[0]?.StartsWith("DiscordBot (", StringComparison.Ordinal) != true
        )
        {
            return NoUserAgent;
        }

        if (!route.IsOpen)
        {
            bot = BotOf(headers.Authorization.ToString());
            if (bot is null)
            {
                return DiscordError.Unauthorized;
            }
        }

        return route.IsUncounted ? null : Count(context, route, bot);
    }

    private Bot? BotOf(string authorization) =>
        authorization.StartsWith("Bot ", StringComparison.Ordinal)
            ? world.Bots.ByToken(authorization[4..])
            : null;

    private RestAnswer? Count(HttpContext context, RestRoute route, Bot? bot)
    {
        var headers = context.Response.Headers;
        // Interaction routes are exempt from the global limit; they have no bot here.
        if (bot is not null && limits.CountGlobal(bot.ApplicationId) is { IsAllowed: false } global)
        {
            return RestAnswer.TooMany(global.ResetAfter.TotalSeconds, "global");
        }

        var major = Major(context, route) + (bot is null ? "" : $"/{bot.ApplicationId}");
        var state = limits.Count(route, major);
        RateLimitHeaders.Tell(headers, route, state);
        return state.IsAllowed ? null : RestAnswer.TooMany(state.ResetAfter.TotalSeconds, "user");
    }

    private static string Major(HttpContext context, RestRoute route) =>
        string.Join('/', route.Major.Select(name => (string?)context.Request.RouteValues[name]));

    private RestAnswer CarryOut(HttpContext context, RestRoute route, Bot? bot, RequestBody body)
    {
        var reason = context.Request.Headers["X-Audit-Log-Reason"].ToString();
        if (Uri.UnescapeDataString(reason).Length > 512)
        {
            return DiscordError.InvalidForm(
                "X-Audit-Log-Reason",
                "BASE_TYPE_BAD_LENGTH",
                "Must be between 1 and 512 in length."
            );
        }

        var call = new RestCall(context, world, bot, body);
        if (route.TakesGate)
        {
            return route.Handler(call);
        }

        lock (world.Gate)
        {
            return route.Handler(call);
        }
    }
}
