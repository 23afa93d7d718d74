using System.Text.Json;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Rest.Pipeline;

internal sealed partial class RestPipeline
{
    private static bool Fails(RouteFault fault) => fault.Drop || fault.Status is not null;

    private Task FailAsync(HttpContext context, RestRoute route, RequestBody body, RouteFault fault)
    {
        if (fault.Drop)
        {
            context.Abort();
            return Task.CompletedTask;
        }

        var status = fault.Status!.Value;
        return AnswerAsync(
            context,
            route,
            body,
            status == 429
                ? TooMany(context.Response.Headers, fault)
                : RestAnswer.Error(
                    status,
                    fault.Code ?? 0,
                    fault.Message ?? $"{status}: Asked to fail"
                )
        );
    }

    private static RestAnswer TooMany(IHeaderDictionary headers, RouteFault fault)
    {
        var seconds = fault.RetryAfter ?? 1;
        headers["X-RateLimit-Remaining"] = "0";
        headers["X-RateLimit-Reset-After"] = seconds.ToString("0.000");
        return RestAnswer.TooMany(
            seconds,
            fault.Global ? "global" : "user",
            fault.Message,
            fault.Code
        );
    }

    private Task AnswerAsync(
        HttpContext context,
        RestRoute route,
        RequestBody body,
        RestAnswer answer
    )
    {
        Record(context, route, body, answer);
        return answer.WriteAsync(context);
    }

    private void Record(HttpContext context, RestRoute route, RequestBody body, RestAnswer answer)
    {
        if (world.Log.Kept)
        {
            world.Log.Add(
                new(
                    route.Method,
                    route.Template,
                    context.Request.Path,
                    answer.Status,
                    body == RequestBody.Empty ? default : body.Json,
                    answer.Body.Length == 0 ? default : JsonElement.Parse(answer.Body.Span)
                )
            );
        }
    }
}
