namespace LibrarianBot.Tests.Hosting;

/// <summary>What stands in the repository beside the tests.</summary>
internal static class Repository
{
    public static string File(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "LibrarianBot.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, name);
    }
}
