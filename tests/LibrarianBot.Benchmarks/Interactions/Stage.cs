using LibrarianBot.Benchmarks.Processes;

namespace LibrarianBot.Benchmarks.Interactions;

/// <summary>What every measurement needs: the published program, its store, a folder to work in.</summary>
/// <param name="Published">The program's folder.</param>
/// <param name="Folder">The program's data folder, with the store.</param>
/// <param name="Targets">What is asked.</param>
/// <param name="Options">How much of it.</param>
internal sealed record Stage(string Published, string Folder, Targets Targets, RunOptions Options)
{
    public string StoreFile => Path.Combine(Folder, LibrarianBot.Store.StoreFile.Name);

    /// <summary>Where the program that was started last serves its figures.</summary>
    public int WebPort { get; } = Bots.FreePort();

    public RunningProcess Program(Uri sandbox) =>
        Bots.Program(Published, new Uri(sandbox, "api"), World.ProgramToken, Folder, WebPort);

    public RunningProcess Floor(Uri sandbox) =>
        Bots.Floor(new Uri(sandbox, "api"), World.FloorToken, StoreFile);
}
