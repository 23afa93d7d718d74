using LibrarianBot.Sandbox.World;
using static LibrarianBot.Sandbox.UserSide.UserSideAnswers;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary><c>GET /sandbox/events</c>: what changes, as server-sent events, for everybody or as one person sees it.</summary>
internal static class ChangeStream
{
    internal static async Task FollowAsync(HttpContext context, SandboxWorld world, string? user)
    {
        User? person = null;
        if (user is not null && Person(world, user).Refused(out var error, out person))
        {
            await Refuse(error).ExecuteAsync(context);
            return;
        }

        using var until = CancellationTokenSource.CreateLinkedTokenSource(
            context.RequestAborted,
            world.Ending.Token
        );
        var changes = world.Changes.Watch(person, until.Token);
        await BeginAsync(context.Response);
        try
        {
            await foreach (var change in changes.ReadAllAsync(until.Token))
            {
                await WriteAsync(context.Response.Body, change, until.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left, or the sandbox ends.
        }
    }

    private static async Task BeginAsync(HttpResponse response)
    {
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        await response.WriteAsync(": following\n\n", CancellationToken.None);
        await response.Body.FlushAsync(CancellationToken.None);
    }

    private static async Task WriteAsync(Stream body, byte[] change, CancellationToken cancel)
    {
        await body.WriteAsync("event: change\ndata: "u8.ToArray(), cancel);
        await body.WriteAsync(change, cancel);
        await body.WriteAsync("\n\n"u8.ToArray(), cancel);
        await body.FlushAsync(cancel);
    }
}
