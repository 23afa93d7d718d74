using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Reminding;

/// <summary>What stands in a reminder besides the time.</summary>
public sealed class ReminderContentTests
{
    private const string Begins = "2027-02-24T15:45";
    private const string OnYourClock = "On your clock: <t:1803444300:F>";

    [Fact]
    public async Task Those_online_get_the_address_when_it_is_close_and_others_as_a_way_out()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(
            Begins,
            row => row.Link = "https://meet.example/1_2_3"
        );
        await network.ComeAsync(network.Ben, meetup);
        await network.SayAsync(network.Cara, meetup, (reply, now) => reply.ComeOnline(now));

        await network.AtAsync("2027-02-24T15:44");

        var early = network.Discord.MailOf(network.Cara).Take(2);
        Assert.DoesNotContain(
            early,
            text => text.Contains("meet.example", StringComparison.Ordinal)
        );
        Assert.Equal(
            $"**Term 1 meetup** starts in 2 hours online.\nJoin at <https://meet.example/1_2_3>\n{OnYourClock}",
            network.Discord.MailOf(network.Cara)[^1]
        );
        Assert.Contains(
            "If you can't get there: <https://meet.example/1_2_3>",
            network.Discord.MailOf(network.Ben)[^1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_somebody_brings_is_said_without_effect()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(
            Begins,
            row => row.Rename("@everyone **[free](http://x)**")
        );
        await network.SayAsync(
            network.Ben,
            meetup,
            (reply, now) =>
            {
                reply.Come(now);
                reply.Bringing = "the <@4> _set_";
            }
        );

        await network.AtAsync("2027-02-24T15:44");

        var text = network.Discord.MailOf(network.Ben)[^1];
        Assert.StartsWith(
            "**@\u200beveryone \\*\\*\\[free\\]\\(http://x) \\*\\*** starts",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "You're bringing: the \\<@\u200b4\\> \\_set\\_.",
            text,
            StringComparison.Ordinal
        );
        Assert.All(network.Discord.Sent, sent => Assert.Empty(sent.Message.Mentions.Users ?? []));
    }
}
