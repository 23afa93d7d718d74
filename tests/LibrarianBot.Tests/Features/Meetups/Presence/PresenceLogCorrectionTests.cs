using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Presence;

/// <summary>Marks that change afterwards change the log, but never what a member wrote.</summary>
public sealed class PresenceLogCorrectionTests
{
    private static readonly string Log = $"{TestNetwork.Bayside}";

    [Fact]
    public async Task A_late_mark_by_the_host_becomes_an_entry_and_one_taken_back_goes()
    {
        await using var network = await HeldMeetup.StartAsync();

        await network.Ben.ChooseAsync($"meetup-here:marked:{Log}:1", "1");
        await network.SendDueAsync();
        Assert.Single(network.Discord.MailOf(network.Aroha));
        Assert.Contains(
            "**There:** Aroha, Cara",
            await network.RecordAsync(),
            StringComparison.Ordinal
        );

        await network.Ben.ChooseAsync($"meetup-here:unmarked:{Log}:1", "1", "3");
        await network.SendDueAsync();

        Assert.Equal("0", network.Ask("SELECT count(*) FROM PdEntries"));
        Assert.DoesNotContain("**There:**", await network.RecordAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_member_wrote_survives_every_correction()
    {
        await using var network = await HeldMeetup.StartAsync();
        await network.Cara.SendAsync(
            $"pd:reflected:{Log}:1",
            ("reflection", "Try the AI policy in Year 9"),
            ("standards", "6.2")
        );

        await network.Ben.ChooseAsync($"meetup-here:unmarked:{Log}:1", "3");
        var alone = network.Ask("SELECT ConfirmedBy IS NULL FROM PdEntries");
        await network.Coordinator.ChooseAsync($"meetup-here:marked:{Log}:1", "3");

        Assert.Equal("1", alone);
        Assert.Equal(
            "Try the AI policy in Year 9|Dee Tran|90",
            network.Ask("SELECT Reflection || '|' || ConfirmedBy || '|' || Minutes FROM PdEntries")
        );
    }
}
