namespace LibrarianBot.EndToEnd.Outbox;

/// <summary>What a run of chance tells of itself, also when it passes. <c>tests/run.sh</c> prints it.</summary>
internal static class Told
{
    private static readonly Lock Writing = new();

    public static void Line(string line)
    {
        Console.WriteLine(line);
        if (Environment.GetEnvironmentVariable("LIBRARIANBOT_E2E_LOG") is not { Length: > 0 } place)
        {
            return;
        }

        lock (Writing)
        {
            Directory.CreateDirectory(place);
            File.AppendAllLines(Path.Combine(place, "told.txt"), [line]);
        }
    }
}
