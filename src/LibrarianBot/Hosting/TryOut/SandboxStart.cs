using System.Runtime.CompilerServices;
using LibrarianBot.Sandbox;

namespace LibrarianBot.Hosting.TryOut;

/// <summary>The only place that starts the sandbox, and so the only one that loads it.</summary>
internal static class SandboxStart
{
    private const string Token = "try-out";

    /// <exception cref="CannotStartException">The address is taken.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static async Task<StandIn> RunAsync(Settings settings)
    {
        try
        {
            var server = await SandboxServer.StartAsync(
                new SandboxOptions
                {
                    Url = new Uri(settings.TryOutUrl),
                    Tokens = [Token],
                    Seed = DemoServer.Seed(Token),
                },
                CancellationToken.None
            );
            return new StandIn(server.Url, server.ApiUrl, Token, server.Clock, server);
        }
        catch (SandboxStartException trouble)
        {
            throw new CannotStartException(
                ExitCode.Machine,
                $"{trouble.Message} (The setting is TryOut:Url, now {settings.TryOutUrl}.)"
            );
        }
    }
}
