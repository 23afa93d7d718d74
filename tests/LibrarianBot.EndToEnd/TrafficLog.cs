namespace LibrarianBot.EndToEnd;

/// <summary>What the program asked of the sandbox, kept for the conformance test.</summary>
internal static class TrafficLog
{
    /// <summary>Writes it where <c>LIBRARIANBOT_E2E_LOG</c> says; without that nobody wants it.</summary>
    public static async Task KeepAsync(Uri sandbox, string name)
    {
        if (Environment.GetEnvironmentVariable("LIBRARIANBOT_E2E_LOG") is not { Length: > 0 } place)
        {
            return;
        }

        Directory.CreateDirectory(place);
        using var http = new HttpClient();
        var log = await http.GetByteArrayAsync(new Uri(sandbox, "sandbox/log"));
        await File.WriteAllBytesAsync(Path.Combine(place, $"{name}.json"), log);
    }
}
