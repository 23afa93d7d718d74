using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Gateway;

internal static class GatewayEndpoint
{
    internal static void MapGateway(this WebApplication app)
    {
        app.Map("/gateway", AcceptAsync);
        app.Map("/gateway/resume", AcceptAsync);
    }

    private static async Task AcceptAsync(HttpContext context)
    {
        var query = context.Request.Query;
        using var compression = Compression.Named(query["compress"].ToString());
        if (!context.WebSockets.IsWebSocketRequest)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var world = context.RequestServices.GetRequiredService<SandboxWorld>();
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var connection = new GatewayConnection(socket, compression);
        using var ending = world.Ending.Token.Register(connection.Cut.Cancel);
        var talk = new GatewayTalk(world, socket, connection);
        var pump = connection.PumpAsync();
        if (query["v"] != "10")
        {
            connection.Close(CloseCode.InvalidVersion.Code, CloseCode.InvalidVersion.Reason);
        }
        else if (query["encoding"].ToString() is not ("" or "json"))
        {
            connection.Close(CloseCode.DecodeError.Code, CloseCode.DecodeError.Reason);
        }

        await talk.RunAsync();
        await pump;
        if (connection.Cut.IsCancellationRequested)
        {
            // No closing handshake: the peer sees the connection break, as it would on a bad day.
            context.Abort();
        }
    }
}
