using System.Diagnostics;
using System.Globalization;
using LibrarianBot.Store;

namespace LibrarianBot.EndToEnd.Outbox;

/// <summary>The same with a store that can't be written for a while, or a Discord that fails.</summary>
public sealed class FailingTests
{
    private const int Notices = 500;
    private const int Last = 100;
    private static readonly TimeSpan AWhile = TimeSpan.FromSeconds(3);

    /// <summary>SQLite gives up after ten seconds.</summary>
    private static readonly TimeSpan LongerThanAnybodyWaits = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task While_the_store_is_locked_or_the_disk_is_full_nothing_is_lost_or_doubled()
    {
        var dice = Dice.Roll("Store that fails");
        await using var network = await LargeNetwork.StartAsync(Notices);
        network.Store.MakeDue(Notices - Last, network.Clock.GetUtcNow());
        for (var run = 0; run < 6; run++)
        {
            network.Start();
            await network.ReadyAsync();
            await network.PassAsync(dice.UpTo(TimeSpan.FromSeconds(1)));
            await (
                run % 2 == 0 ? LockAsync(network, dice.UpTo(AWhile)) : FillDiskAsync(network, dice)
            );
            await network.PassAsync(dice.UpTo(TimeSpan.FromSeconds(1)));
            await network.KillAsync();
        }

        network.Store.MakeDue(Last, network.Clock.GetUtcNow());
        network.Start();
        await network.ReadyAsync();
        await FillDiskAsync(network, dice);
        await LockAsync(network, LongerThanAnybodyWaits);
        await network.SettledAsync(Patience);

        Assert.Empty(await network.DifferencesAsync());
    }

    [Fact]
    public async Task While_Discord_fails_nothing_is_lost_or_doubled()
    {
        var dice = Dice.Roll("Discord that fails");
        await using var network = await LargeNetwork.StartAsync(Notices);
        network.Store.MakeDue(Notices, network.Clock.GetUtcNow());
        for (var run = 0; run < 6; run++)
        {
            network.Start();
            await network.ReadyAsync();
            for (var trouble = 0; trouble < 8; trouble++)
            {
                await network.Discord.FaultAsync(Troubles.OneOf(dice));
                await network.PassAsync(dice.UpTo(TimeSpan.FromMilliseconds(400)));
            }

            await network.KillAsync();
        }

        network.Start();
        await network.SettledAsync(Patience);

        Assert.Empty(await network.DifferencesAsync());
    }

    /// <summary>Another program holds the lock.</summary>
    private static async Task LockAsync(LargeNetwork network, TimeSpan time)
    {
        await using var other = network.Store.Open();
        StoreFile.Execute(other, "BEGIN IMMEDIATE");
        await network.PassAsync(time);
        StoreFile.Execute(other, "ROLLBACK");
    }

    /// <summary>The log that SQLite writes first can't grow any more.</summary>
    private static async Task FillDiskAsync(LargeNetwork network, Dice dice)
    {
        var log = new FileInfo(network.Store.FilePath + "-wal");
        // In the middle of a page.
        await LimitAsync(network, (log.Exists ? log.Length : 0) + dice.Milliseconds(0, 5_000));
        await network.PassAsync(dice.UpTo(AWhile));
        await LimitAsync(network, null);
    }

    private static async Task LimitAsync(LargeNetwork network, long? bytes)
    {
        var most = bytes?.ToString(CultureInfo.InvariantCulture) ?? "unlimited";
        var id = network.ProgramId.ToString(CultureInfo.InvariantCulture);
        using var set = Process.Start("prlimit", ["--pid", id, $"--fsize={most}:"]);
        await set.WaitForExitAsync();
        Assert.Equal(0, set.ExitCode);
    }
}
