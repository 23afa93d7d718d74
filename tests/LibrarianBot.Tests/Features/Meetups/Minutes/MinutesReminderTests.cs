using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Minutes;

/// <summary>Who is reminded of minutes that are missing, and how often.</summary>
public sealed class MinutesReminderTests
{
    private static readonly string Server = $"{TestNetwork.Bayside}";

    [Fact]
    public async Task Without_minutes_the_host_is_reminded_once_and_then_the_coordinator_sees_it()
    {
        await using var network = await HeldMeetup.StartAsync();

        await network.AtAsync("2027-03-20T09:00");

        Assert.Equal(
            "**Term 1 meetup** on Wednesday 24 February has no minutes yet. A few lines are enough: what was decided, and who does what.",
            network.Discord.MailOf(network.Ben)[^1]
        );
        Assert.Equal(3, network.Discord.MailOf(network.Ben).Count);
        Assert.Equal(
            "**Term 1 meetup** on Wednesday 24 February has no minutes, and its host was reminded. Could you write them, or ask somebody who was there?",
            Assert.Single(network.Discord.MailOf(network.Coordinator))
        );
    }

    [Fact]
    public async Task Not_this_time_goes_to_the_coordinator_at_once_and_the_host_is_left_in_peace()
    {
        await using var network = await HeldMeetup.StartAsync();

        var answer = await network.Ben.PressAsync($"meetup-minutes:decline:{Server}:1");
        await network.AtAsync("2027-03-20T09:00");
        var then = await network.Coordinator.PressAsync($"meetup-minutes:decline:{Server}:1");

        Assert.Equal(
            "That's fine. I've told the coordinator that the minutes are still wanted.",
            answer.Text
        );
        Assert.Equal(2, network.Discord.MailOf(network.Ben).Count);
        Assert.Equal(
            "The minutes of **Term 1 meetup** on Wednesday 24 February are still to be written: its host can't this time. Could you, or somebody who was there?",
            Assert.Single(network.Discord.MailOf(network.Coordinator))
        );
        Assert.StartsWith("That's fine:", then.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_written_nobody_is_reminded()
    {
        await using var network = await HeldMeetup.StartAsync();
        await network.Ben.WriteMinutesAsync("We met.");

        await network.AtAsync("2027-03-20T09:00");

        Assert.Equal(2, network.Discord.MailOf(network.Ben).Count);
        Assert.Empty(network.Discord.MailOf(network.Coordinator));
    }
}
