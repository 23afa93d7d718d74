using Microsoft.AspNetCore.Http;

namespace LibrarianBot.Hosting;

/// <summary><c>LibrarianBot health</c>: asks the running program whether it is well, for containers without curl.</summary>
internal static class HealthQuestion
{
    public static async Task<ExitCode> AskAsync(Settings settings)
    {
        var address = new Uri(Reachable(settings.WebUrl), "/health/ready");
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(4) };
        try
        {
            using var answer = await client.GetAsync(address);
            Console.WriteLine(await answer.Content.ReadAsStringAsync());
            return answer.IsSuccessStatusCode ? ExitCode.Stopped : ExitCode.Failed;
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
        {
            Console.Error.WriteLine(
                $"Nothing answers at {address}. Is LibrarianBot running with the same Web:Url?"
            );
            return ExitCode.Failed;
        }
    }

    /// <summary>Every address of the machine means, from within it, this one.</summary>
    private static Uri Reachable(string listening)
    {
        var binding = BindingAddress.Parse(listening);
        var host = binding.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "127.0.0.1" : binding.Host;
        return new Uri($"http://{host}:{binding.Port}");
    }
}
