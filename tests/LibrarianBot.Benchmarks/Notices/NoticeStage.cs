using LibrarianBot.Benchmarks.Interactions;
using LibrarianBot.Benchmarks.Processes;

namespace LibrarianBot.Benchmarks.Notices;

/// <summary>What every measurement needs: the published program and a folder to work in.</summary>
/// <param name="Published">The program's folder.</param>
/// <param name="Folder">Holds the data folders; removed at the end.</param>
internal sealed record NoticeStage(string Published, string Folder)
{
    /// <summary>Notices that wait while nothing is due.</summary>
    public const int Waiting = 1_000_000;

    public string Empty => Path.Combine(Folder, "empty");
    public string Pending => Path.Combine(Folder, "pending");

    public RunningProcess Program(Uri sandbox, string folder) =>
        Bots.Program(
            Published,
            new Uri(sandbox, "api"),
            World.ProgramToken,
            folder,
            Bots.FreePort()
        );
}
