using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.Meetups.Presence;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Presence;

/// <summary>The code word, and who gets it when.</summary>
public sealed class CodeWordTests
{
    [Fact]
    public async Task The_host_gets_a_code_word_a_quarter_of_an_hour_before()
    {
        await using var network = await MeetupDay.StartAsync();

        await network.AtAsync("2027-02-24T15:29");
        await network.SendDueAsync();
        Assert.Empty(network.Discord.MailOf(network.Ben));
        await network.AtAsync("2027-02-24T15:30");
        await network.SendDueAsync();
        var again = await network.Ben.PressAsync($"meetup-here:code:{TestNetwork.Bayside}:1");

        var code = network.Code;
        Assert.Contains(code, CodeWords.All, StringComparer.Ordinal);
        Assert.Equal(
            $"**Term 1 meetup** starts in 15 minutes. Its code word is **{code}**: show it to those who are there. They type `/meetup here code:{code}`, and it counts in their PD log.",
            Assert.Single(network.Discord.MailOf(network.Ben))
        );
        Assert.Equal(network.Discord.MailOf(network.Ben)[0], again.Text);
        Assert.Empty(network.Discord.In(MeetupDay.Thread));
    }

    [Fact]
    public async Task Without_a_host_the_coordinator_gets_the_code()
    {
        await using var network = await MeetupDay.StartAsync(
            mode: MeetupMode.Online,
            hosted: false
        );

        await network.AtAsync("2027-02-24T15:30");
        await network.SendDueAsync();

        Assert.Single(network.Discord.MailOf(network.Coordinator));
    }

    [Fact]
    public async Task A_moved_meetup_takes_its_code_along_and_a_cancelled_one_has_none()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.MoveAsync("2027-03-03", "10 am");
        await network.AtAsync("2027-02-25T09:00");
        await network.SendDueAsync();
        Assert.Empty(CodesOf(network, network.Ben));

        await network.AtAsync("2027-03-03T09:50");
        await network.SendDueAsync();
        Assert.Single(CodesOf(network, network.Ben));

        await network.CallOffAsync();
        await network.AtAsync("2027-03-04T09:00");
        await network.SendDueAsync();
        var answer = await network.Cara.HereAsync(network.Code);

        Assert.Single(CodesOf(network, network.Ben));
        Assert.StartsWith("No meetup is on", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_host_gets_the_code_instead()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.Coordinator.TypeAsync(
            "meetup host",
            ("meetup", "1"),
            ("person", network.Cara)
        );

        await network.AtAsync("2027-02-24T15:30");
        await network.SendDueAsync();

        Assert.Empty(CodesOf(network, network.Ben));
        Assert.Single(CodesOf(network, network.Cara));
    }

    [Fact]
    public async Task Moved_after_the_code_was_sent_it_is_sent_again_on_the_new_day()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.AtAsync("2027-02-24T15:31");
        await network.SendDueAsync();

        await network.MoveAsync("2027-03-03", "10 am");
        await network.AtAsync("2027-03-03T09:46");
        await network.SendDueAsync();

        Assert.Equal(2, CodesOf(network, network.Ben).Count());
    }

    /// <summary>The direct messages to somebody that say the code word.</summary>
    private static IEnumerable<string> CodesOf(TestNetwork network, Person person) =>
        network
            .Discord.MailOf(person)
            .Where(mail => mail.Contains($"**{network.Code}**", StringComparison.Ordinal));
}
