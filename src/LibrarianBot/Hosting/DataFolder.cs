using System.Globalization;

namespace LibrarianBot.Hosting;

/// <summary>The folder with all that the program keeps, held by this process alone until disposed.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly FileStream held;

    private DataFolder(string path, FileStream held, bool temporary)
    {
        Path = path;
        this.held = held;
        IsTemporary = temporary;
    }

    public string Path { get; }

    /// <summary>Whether it goes when the program ends.</summary>
    public bool IsTemporary { get; }

    /// <summary>Takes the folder that the settings name, or this system's usual one.</summary>
    /// <exception cref="CannotStartException">It can't be made or written, or another process holds it.</exception>
    public static DataFolder Claim(Settings settings) =>
        settings.TriesOut
            ? settings.TryOutFolder is { } given
                ? Claim(given, "TryOut:Folder", temporary: false)
                : Claim(Temporary(), "TryOut:Folder", temporary: true)
            : Claim(settings.StoreFolder ?? Usual(), "Store:Folder", temporary: false);

    /// <summary>systemd names a folder of the service's own; otherwise where this system keeps a user's data.</summary>
    internal static string Usual()
    {
        if (Environment.GetEnvironmentVariable("STATE_DIRECTORY") is { Length: > 0 } state)
        {
            return state.Split(':')[0];
        }

        var data = Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData,
            Environment.SpecialFolderOption.DoNotVerify
        );
        return data.Length > 0
            ? System.IO.Path.Combine(data, "librarianbot")
            : throw new CannotStartException(
                ExitCode.Settings,
                "This user has no home folder to keep data in. Name a folder with Store:Folder (Store__Folder in the environment)."
            );
    }

    public void Dispose()
    {
        held.Dispose();
        if (IsTemporary)
        {
            Directory.Delete(Path, recursive: true);
        }
    }

    private static DataFolder Claim(string path, string key, bool temporary)
    {
        try
        {
            Directory.CreateDirectory(path);
            return new DataFolder(path, Hold(path), temporary);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CannotStartException(
                ExitCode.Machine,
                $"The data folder {path} can't be written. Let the program's user write there, "
                    + $"free some space, or name another folder with {key}."
            );
        }
    }

    private static FileStream Hold(string path)
    {
        // Two files: nobody else can read one that is file.
        var number = System.IO.Path.Combine(path, "librarianbot.pid");
        FileStream file;
        try
        {
            file = new FileStream(
                System.IO.Path.Combine(path, "librarianbot.lock"),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
        }
        catch (IOException) when (File.Exists(number))
        {
            var other = File.ReadAllText(number).Trim();
            throw new CannotStartException(
                ExitCode.Machine,
                $"Another LibrarianBot (process {other}) uses the data folder {path}. "
                    + "Stop that one first, or give this one a folder of its own."
            );
        }

        try
        {
            File.WriteAllText(
                number,
                Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + "\n"
            );
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static string Temporary() =>
        Directory.CreateTempSubdirectory("librarianbot-try-out-").FullName;
}
