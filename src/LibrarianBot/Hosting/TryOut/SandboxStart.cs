using System.Runtime.CompilerServices;
using LibrarianBot.Sandbox;

namespace LibrarianBot.Hosting.TryOut;

/// <summary>The only place that starts the sandbox, and so the only one that loads it.</summary>
internal static class SandboxStart
{
    private const string Token = "try-out";

    /// <remarks>
    /// Not async: Entity Framework looks at every type of this assembly when it migrates, and an async method is a
    /// type with the sandbox's in its fields.
    /// </remarks>
    /// <exception cref="CannotStartException">The address is taken.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static StandIn Run(Settings settings)
    {
        try
        {
            var options = new SandboxOptions
            {
                Url = new Uri(settings.TryOutUrl),
                Tokens = [Token],
                Seed = DemoServer.Seed(Token),
                KeepLog = settings.TryOutKeepLog,
            };
            var server = SandboxServer
                .StartAsync(options, CancellationToken.None)
                .GetAwaiter()
                .GetResult();
            return new StandIn(
                server.Url,
                server.ApiUrl,
                Token,
                server.Clock,
                server.OnClockMoved,
                server
            );
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
