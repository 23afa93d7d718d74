using LibrarianBot.Features.Meetups;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Replies;

/// <summary>What is under *More*: the link, who comes, and what may be done.</summary>
public sealed class MoreTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Fact]
    public async Task The_link_is_shown_to_those_who_come_from_a_day_before_and_nobody_else()
    {
        const string link = "meet.example.org";
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnounceMeetupAsync();

        var early = await network.Aroha.PressAsync("meetup-reply:online:1");
        await network.Ben.PressAsync("meetup-reply:coming:1");
        await network.AtAsync("2027-02-23T15:45");
        var online = await network.Aroha.PressAsync("meetup-reply:more:1");
        var there = await network.Ben.PressAsync("meetup-reply:more:1");
        var silent = await network.Cara.PressAsync("meetup-reply:more:1");
        await network.AtAsync("2027-02-24T17:15");
        var over = await network.Aroha.PressAsync("meetup-reply:more:1");

        Assert.EndsWith(
            "The address is under *More* from Tuesday 23 February, 3:45 pm.",
            early.Text,
            Ordinal
        );
        Assert.Contains("Join at <https://meet.example.org/hilltop>", online.Text, Ordinal);
        Assert.Contains("If you can't get there: <https://meet", there.Text, Ordinal);
        Assert.DoesNotContain(link, silent.Text, Ordinal);
        Assert.DoesNotContain(link, over.Text, Ordinal);
        Assert.DoesNotContain(link, network.Announcement, Ordinal);
        Assert.DoesNotContain(
            link,
            System.Text.Encoding.UTF8.GetString(network.AnnouncementPost.Files[0].Bytes.Span),
            Ordinal
        );
    }

    [Fact]
    public async Task More_offers_what_there_is_and_changing_it_to_those_who_may()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnounceMeetupAsync();

        var member = await network.Aroha.PressAsync("meetup-reply:more:1");
        var host = await network.Ben.PressAsync("meetup-reply:more:1");
        var coordinator = await network.Coordinator.PressAsync("meetup-reply:more:1");

        string[] all = ["Bring something", "Add to the agenda", "See the agenda", "Who comes"];
        Assert.Equal(all, member.Buttons);
        Assert.Equal([.. all, "Change the meetup"], host.Buttons);
        Assert.Equal([.. all, "Change the meetup"], coordinator.Buttons);
        Assert.Equal(
            "**Term 1 meetup** · Wednesday 24 February, 3:45–5:15 pm\nYou haven't said yet whether you come.",
            member.Text
        );
    }

    [Fact]
    public async Task Two_hundred_answers_fit()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnounceMeetupAsync();
        foreach (var number in Enumerable.Range(100, 200))
        {
            var person = new Person(
                network,
                (ulong)number,
                $"Anastasia-{number} _van_ **der** Bergen"
            );
            await person.PressAsync(
                (number % 3) switch
                {
                    0 => "meetup-reply:coming:1",
                    1 => "meetup-reply:online:1",
                    _ => "meetup-reply:coming-there:1001:1",
                }
            );
            if (number % 2 == 0)
            {
                await person.SendAsync(
                    "meetup-reply:brought:1001:1",
                    ("what", new string('*', MeetupLimits.Bringing))
                );
            }
        }

        await network.SettledAsync();
        var who = await network.Coordinator.PressAsync("meetup-reply:who:1001:1:1");
        var last = await network.Coordinator.PressAsync("meetup-reply:who:1001:1:99");

        Assert.Contains("133 coming, 67 online", network.Announcement, Ordinal);
        Assert.Contains(" and 113 more\n", network.Announcement, Ordinal);
        Assert.Contains("**Coming (133)**", who.Text, Ordinal);
        Assert.Equal(["Page 2"], who.Buttons);
        Assert.Contains("Still to say: 4", last.Text, Ordinal);
    }
}
