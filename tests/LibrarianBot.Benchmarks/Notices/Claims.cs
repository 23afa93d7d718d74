using System.Diagnostics;
using LibrarianBot.Benchmarks.Processes;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace LibrarianBot.Benchmarks.Notices;

/// <summary>Looking whether something is due and taking it, through the program's own queue, in milliseconds.</summary>
internal sealed record Claims(double P50, double P99)
{
    /// <summary>As many as the sender takes at once.</summary>
    public const int Batch = 64;

    private const int Rounds = 300;
    private static readonly Duration Lease = Duration.FromMinutes(5);

    public static Claims Measure(StoreFile file)
    {
        var queue = new NoticeQueue(file);
        using var connection = file.OpenWriter();
        var took = new List<double>(Rounds);
        for (var round = 0; round < Rounds; round++)
        {
            var now = Wall.Now;
            MakeDue(connection, round, now);
            took.Add(Take(queue, now));
            PutBack(connection, round);
        }

        took.Sort();
        return new Claims(took[Rounds / 2], took[Rounds * 99 / 100]);
    }

    private static double Take(NoticeQueue queue, Instant now)
    {
        var start = Stopwatch.GetTimestamp();
        var isDue = queue.NextAt() <= now;
        var taken = queue.Claim(now, Lease, Batch);
        var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return isDue && taken.Count == Batch
            ? took
            : throw new InvalidOperationException($"{taken.Count} were taken instead of {Batch}.");
    }

    private static void MakeDue(SqliteConnection connection, int round, Instant now)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE Notices SET NextAt = $now WHERE Id BETWEEN $first AND $last";
        command.Parameters.AddWithValue("$now", InstantConversion.ToStored(now));
        Run(command, round);
    }

    private static void PutBack(SqliteConnection connection, int round)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            "UPDATE Notices SET NextAt = DueAt, IsLeased = 0, TakenAt = NULL WHERE Id BETWEEN $first AND $last";
        Run(command, round);
    }

    private static void Run(SqliteCommand command, int round)
    {
        command.Parameters.AddWithValue("$first", round * Batch + 1);
        command.Parameters.AddWithValue("$last", (round + 1) * Batch);
        command.ExecuteNonQuery();
    }
}
