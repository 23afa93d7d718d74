using LibrarianBot.Features;
using LibrarianBot.Features.Meetups;
using LibrarianBot.Modules;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups;

/// <summary>A new version of the program may know other rules of the zones: 3:45 pm stays 3:45 pm.</summary>
public sealed class ZoneRulesTests
{
    private const string Begins = "2027-02-24T15:45";
    private static readonly string[] OnTime =
    [
        "2w 10 Feb 15:45",
        "2d 22 Feb 15:45",
        "2h 24 Feb 13:45",
    ];

    [Theory]
    [InlineData("TZDB: 2019a (mapping: 1)")]
    [InlineData(null)]
    public async Task What_other_rules_had_an_hour_off_is_put_right_and_nobody_is_told(
        string? rules
    )
    {
        await using var network = await WithOneAsync();
        var right = network.Ask("SELECT Begins FROM Meetups");
        await HourOffAsync(network, rules);
        var before = await network.RemindersOfAsync(network.Aroha);

        await CatchUpAsync(network);
        await network.AtAsync("2026-11-24T09:00");

        Assert.Equal("2h 24 Feb 14:45", before[^1]);
        Assert.Equal(OnTime, await network.RemindersOfAsync(network.Aroha));
        Assert.Equal(right, network.Ask("SELECT Begins FROM Meetups"));
        Assert.Equal(MeetupTime.RulesVersion, network.Ask("SELECT ZoneRules FROM Meetups"));
        Assert.Equal("1", network.Ask("SELECT Sequence FROM Meetups"));
        Assert.Equal("1", network.Planned("meetup-code", 1));
        Assert.Empty(network.Discord.MailOf(network.Aroha));
        Assert.Empty(network.Discord.MailOf(network.Coordinator));
    }

    [Fact]
    public async Task What_the_other_rules_had_right_is_only_marked()
    {
        await using var network = await WithOneAsync();
        await MarkAsync(network, "TZDB: 2019a (mapping: 1)");

        await CatchUpAsync(network);

        Assert.Equal(MeetupTime.RulesVersion, network.Ask("SELECT ZoneRules FROM Meetups"));
        Assert.Equal("0", network.Ask("SELECT Sequence FROM Meetups"));
    }

    [Fact]
    public async Task By_the_same_rules_nothing_is_looked_at_again()
    {
        await using var network = await WithOneAsync();
        await HourOffAsync(network, MeetupTime.RulesVersion);
        var kept = network.Ask("SELECT Begins FROM Meetups");

        await CatchUpAsync(network);

        Assert.Equal(kept, network.Ask("SELECT Begins FROM Meetups"));
    }

    private static async Task<TestNetwork> WithOneAsync()
    {
        var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(Begins);
        await network.ComeAsync(network.Aroha, meetup);
        await network.SendDueAsync();
        return network;
    }

    /// <summary>What the program does after its start.</summary>
    private static async Task CatchUpAsync(TestNetwork network)
    {
        await network
            .Services.GetRequiredService<StartTasks>()
            .RunAsync(TestContext.Current.CancellationToken);
        await network.SettledAsync();
    }

    /// <summary>As a program kept it that had Melbourne's clocks an hour behind.</summary>
    private static Task<long> HourOffAsync(TestNetwork network, string? rules) =>
        network.ChangeAsync(
            network.Coordinator,
            async services =>
            {
                var db = services.GetRequiredService<LibraryDb>();
                var meetup = await db.Meetups.SingleAsync();
                var reminders = await db
                    .Notices.Where(row => row.Kind == MeetupKinds.Reminder)
                    .ToListAsync();
                reminders.ForEach(row => row.MoveTo(row.DueAt + Duration.FromHours(1)));
                await db.SaveChangesAsync();
                return await db.Meetups.ExecuteUpdateAsync(set =>
                    set.SetProperty(row => row.Begins, meetup.Begins + Duration.FromHours(1))
                        .SetProperty(row => row.ZoneRules, rules)
                );
            }
        );

    private static Task<long> MarkAsync(TestNetwork network, string rules) =>
        network.ChangeAsync(
            network.Coordinator,
            async services =>
                await services
                    .GetRequiredService<LibraryDb>()
                    .Meetups.ExecuteUpdateAsync(set => set.SetProperty(row => row.ZoneRules, rules))
        );
}
