namespace LibrarianBot.Sandbox;

/// <summary>The sandbox run on its own: reads the command line, starts it, says where it is.</summary>
internal static class SandboxProgram
{
    private const string Usage =
        "Usage: --urls http://localhost:5080 --seed file.json --token TOKEN (repeatable; any accepts all) --keep-log --no-anti-spam";

    internal static async Task<int> RunAsync(string[] args)
    {
        if (Parse(args) is not { } options)
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }

        try
        {
            await using var server = await SandboxServer.StartAsync(
                options,
                CancellationToken.None
            );
            await Console.Out.WriteLineAsync($"Page:    {server.Url}");
            await Console.Out.WriteLineAsync($"API:     {server.ApiUrl}/v10");
            await Console.Out.WriteLineAsync($"Gateway: {server.GatewayUrl}");
            await server.WaitForShutdownAsync(CancellationToken.None);
            return 0;
        }
        catch (SandboxStartException cannot)
        {
            await Console.Error.WriteLineAsync(cannot.Message);
            return 2;
        }
    }

    private static SandboxOptions? Parse(string[] args)
    {
        var options = new SandboxOptions { Url = new Uri("http://localhost:5080") };
        List<string> tokens = [];
        for (var at = 0; at < args.Length; at++)
        {
            if (args[at] == "--keep-log")
            {
                options = options with { KeepLog = true };
                continue;
            }

            if (args[at] == "--no-anti-spam")
            {
                options = options with { AntiSpam = false };
                continue;
            }

            var value = at + 1 < args.Length ? args[at + 1] : null;
            switch (args[at])
            {
                case "--urls" when Uri.TryCreate(value, UriKind.Absolute, out var url):
                    options = options with { Url = url };
                    break;
                case "--seed" when value is not null:
                    options = options with { SeedFile = value };
                    break;
                case "--token" when value is not null:
                    tokens.Add(value);
                    break;
                default:
                    return null;
            }

            at++;
        }

        return options with
        {
            Tokens = tokens.Count == 0 ? ["any"] : tokens,
        };
    }
}
