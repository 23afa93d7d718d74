using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Minutes;

/// <summary>The owner is reminded, unless it is done.</summary>
public sealed class ActionReminderTests
{
    private static readonly string Server = $"{TestNetwork.Bayside}";

    [Fact]
    public async Task The_owner_is_reminded_once_on_the_day_before_and_presses_done()
    {
        await using var network = await HeldMeetup.StartAsync();
        await network.GiveActionAsync("12 March");

        await network.AtAsync("2027-03-11T08:59");
        await network.SendDueAsync();
        var before = network.Discord.MailOf(network.Cara).Count;
        await network.AtAsync("2027-03-20T09:00");
        var done = await network.Cara.PressAsync($"meetup-action:done:{Server}:1");

        Assert.Equal(1, before);
        Assert.Equal(
            "**Book the author visit** is wanted by tomorrow, Friday 12 March. You took it on at **Term 1 meetup**.",
            network.Discord.MailOf(network.Cara)[1]
        );
        Assert.Equal(2, network.Discord.MailOf(network.Cara).Count);
        Assert.Equal("Thank you. **Book the author visit** is done.", done.Text);
        Assert.Contains(
            "Book the author visit (done)",
            await network.RecordAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_is_done_or_was_given_another_day_is_not_asked_for_before()
    {
        await using var network = await HeldMeetup.StartAsync();
        await network.GiveActionAsync("12 March");
        await network.GiveActionAsync("12 March");
        await network.Cara.PressAsync($"meetup-action:done:{Server}:1");
        await network.Cara.SendAsync($"meetup-action:moved:{Server}:2", ("by", "19 March"));

        await network.AtAsync("2027-03-17T09:00");
        await network.SendDueAsync();
        var before = network.Discord.MailOf(network.Cara).Count;
        await network.AtAsync("2027-03-18T09:00");
        await network.SendDueAsync();

        Assert.Equal(1, before);
        Assert.Equal(2, network.Discord.MailOf(network.Cara).Count);
    }
}
