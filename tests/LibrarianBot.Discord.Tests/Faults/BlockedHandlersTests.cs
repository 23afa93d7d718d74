using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Tests.Support;
using Xunit;

namespace LibrarianBot.Discord.Tests.Faults;

/// <summary>Methods that hold their thread, as a locked database makes them: it costs those who asked for them and nobody else.</summary>
[Collection(nameof(Alone))]
public sealed class BlockedHandlersTests
{
    private static readonly ManualResetEventSlim Unlocked = new();

    [Fact]
    public async Task However_many_wait_for_a_lock_everybody_is_told_to_wait_and_then_answered()
    {
        await using var bot = await LiveBot.StartAsync(commands: options =>
            options.AddModule<LockedModule>().MaxPerMember = 0
        );
        var asking = Enumerable.Range(0, 100).Select(_ => bot.Ben.TypeAsync()).ToList();
        await bot.UntilAsync(() => bot.Arrived.Count == 100);
        // Whoever comes when all those hold their threads.
        await Task.Delay(
            TimeSpan.FromSeconds(2.5),
            bot.Clock,
            TestContext.Current.CancellationToken
        );
        asking.AddRange(Enumerable.Range(0, 20).Select(_ => bot.Ben.TypeAsync()));
        await bot.UntilAsync(() => bot.Arrived.Count == 120);
        await Task.Delay(
            TimeSpan.FromSeconds(2.5),
            bot.Clock,
            TestContext.Current.CancellationToken
        );
        Unlocked.Set();

        Assert.All(await Task.WhenAll(asking), answer => Assert.Equal((true, null), answer));
    }

    private sealed class LockedModule
    {
        [SlashCommand("hello", "Says hello when the database is unlocked")]
        public static Reply Hello(CancellationToken cancel)
        {
            Unlocked.Wait(cancel);
            return Reply.Private("Hello.");
        }
    }
}
