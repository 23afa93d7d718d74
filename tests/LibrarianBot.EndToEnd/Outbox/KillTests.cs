using LibrarianBot.Discord;

namespace LibrarianBot.EndToEnd.Outbox;

/// <summary>The power goes at any moment, again and again: each notice is sent once, and the store knows which message it is.</summary>
public sealed class KillTests
{
    private const int Notices = 500;
    private const int Announcements = Notices / DueNotices.Share;
    private const int Kills = 100;
    private static readonly TimeSpan Alive = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact(
        Skip = "Failed once: after some kills the program sent nothing for two minutes. The cause isn't known yet; find it first."
    )]
    public async Task Killed_a_hundred_times_it_sends_each_notice_once()
    {
        var dice = Dice.Roll("Kill test");
        await using var network = await LargeNetwork.StartAsync(Notices);
        var startUp = await StartUpAsync(network);
        var kills = new List<DateTimeOffset>();
        while (kills.Count < Kills)
        {
            network.Store.MakeDue(Notices / Kills, network.Clock.GetUtcNow());
            await AnswerSlowlyAsync(network, dice, Notices / Kills);
            network.Start();
            await LiveAsync(network, dice, startUp);
            kills.Add(network.Clock.GetUtcNow());
            await network.KillAsync();
        }

        network.Start();
        await network.SettledAsync(Patience);
        await network.UntilAsync(
            async () => (await network.Discord.EventsAsync()).Count >= Announcements,
            "made the meetups' events",
            Patience
        );

        Assert.Empty(await network.DifferencesAsync());
        Assert.Empty(await network.EventDifferencesAsync());
        var (cut, messages) = Between(network, kills);
        Told.Line(
            $"Kill test: ready after {startUp.Ready.TotalSeconds:0.00} s, sending {startUp.Sending.TotalSeconds:0.00} s later; {cut} of {Kills} kills came between sending and recording, of {messages} messages in all."
        );
        // Otherwise it proves nothing.
        Assert.True(cut >= Kills / 10, $"Only {cut} kills came at the bad moment.");
    }

    [Fact]
    public async Task Killed_before_the_record_and_started_again_after_a_day_it_sends_nothing_twice()
    {
        const int UnderWay = 16;
        await using var network = await LargeNetwork.StartAsync(100);
        network.Store.MakeDue(100, network.Clock.GetUtcNow());
        await network.Discord.FaultAsync(
            new
            {
                route = Troubles.Post,
                delay_ms = 60_000,
                after = true,
                times = UnderWay,
            }
        );
        network.Start();
        await network.UntilAsync(
            async () => (await network.Discord.PostedAsync()).Count >= UnderWay,
            "sent what was due",
            Patience
        );

        await network.KillAsync();
        await network.Discord.PassADayAsync();
        network.Start();
        await network.SettledAsync(Patience);

        Assert.Empty(await network.DifferencesAsync());
    }

    /// <summary>How long it takes from the start until it is ready, and from then until it has sent something.</summary>
    private static async Task<(TimeSpan Ready, TimeSpan Sending)> StartUpAsync(LargeNetwork network)
    {
        network.Store.MakeDue(1, network.Clock.GetUtcNow());
        var begun = network.Clock.GetTimestamp();
        network.Start();
        await network.ReadyAsync();
        var ready = network.Clock.GetElapsedTime(begun);
        await network.UntilAsync(network.Discord.HasBegunAsync, "sent anything", Patience);

        var sending = network.Clock.GetElapsedTime(begun) - ready;
        await network.KillAsync();
        return (ready, sending);
    }

    /// <summary>Some messages and events stand there for a while before the program hears of it, others for a while don't.</summary>
    private static async Task AnswerSlowlyAsync(LargeNetwork network, Dice dice, int count)
    {
        for (var at = 0; at < count; at++)
        {
            await network.Discord.FaultAsync(
                new
                {
                    route = Troubles.Post,
                    delay_ms = dice.Milliseconds(0, 600),
                    after = dice.Falls(0.8),
                }
            );
        }

        await network.Discord.FaultAsync(
            new
            {
                route = Troubles.MakeEvent,
                delay_ms = dice.Milliseconds(0, 600),
                after = true,
            }
        );
    }

    /// <summary>Now and then it dies before it is ready or before it sends; mostly while it sends, however slow the machine is just now.</summary>
    private static async Task LiveAsync(
        LargeNetwork network,
        Dice dice,
        (TimeSpan Ready, TimeSpan Sending) startUp
    )
    {
        var troubles = await network.Discord.TroublesAheadAsync();
        if (dice.Falls(0.2))
        {
            await network.PassAsync(dice.UpTo(startUp.Ready));
            return;
        }

        await network.ReadyAsync();
        if (dice.Falls(0.2))
        {
            await network.PassAsync(dice.UpTo(startUp.Sending));
            return;
        }

        await network.UntilAsync(
            async () => await network.Discord.TroublesAheadAsync() < troubles,
            "sent anything",
            Patience
        );
        await network.PassAsync(dice.UpTo(Alive));
    }

    /// <summary>How many kills came when something was sent and not recorded, and how many messages that were.</summary>
    private static (int Kills, int Messages) Between(
        LargeNetwork network,
        IReadOnlyList<DateTimeOffset> kills
    )
    {
        var sent = network
            .Store.Records()
            .Where(record => record.MessageId is not null)
            .Select(record =>
                (From: new Snowflake(record.MessageId!.Value).CreatedAt, Until: record.SettledAt)
            )
            .ToList();
        // A message that is cut waits for its record over further kills; the first one counts.
        var cuts = sent.Select(one =>
                kills.FirstOrDefault(kill => one.From < kill && kill < one.Until)
            )
            .Where(kill => kill != default)
            .ToList();
        return (cuts.Distinct().Count(), cuts.Count);
    }
}
