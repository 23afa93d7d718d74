using LibrarianBot.Benchmarks.Interactions;

namespace LibrarianBot.Benchmarks.Notices;

/// <summary>From the process's start until its commands are registered, in seconds: the middle of the starts.</summary>
internal sealed record PendingStarts(double Pending, double Empty)
{
    private const int Starts = 9;

    public static async Task<PendingStarts> MeasureAsync(NoticeStage stage, SandboxProcess sandbox)
    {
        var pending = new List<double>();
        var empty = new List<double>();
        // The first of each warms the disk and isn't counted; then they take turns at being first.
        for (var start = 0; start <= Starts; start++)
        {
            var isFirst = start % 2 == 0;
            var one = await StartAsync(stage, sandbox, isFirst ? stage.Pending : stage.Empty);
            var other = await StartAsync(stage, sandbox, isFirst ? stage.Empty : stage.Pending);
            if (start > 0)
            {
                pending.Add(isFirst ? one : other);
                empty.Add(isFirst ? other : one);
            }
        }

        return new PendingStarts(Rounds.Median(pending), Rounds.Median(empty));
    }

    private static async Task<double> StartAsync(
        NoticeStage stage,
        SandboxProcess sandbox,
        string folder
    )
    {
        await sandbox.ForgetCommandsAsync();
        await using var program = stage.Program(sandbox.Url, folder);
        await program.ReadyAsync();
        return program.TimeToReady.TotalSeconds;
    }
}
