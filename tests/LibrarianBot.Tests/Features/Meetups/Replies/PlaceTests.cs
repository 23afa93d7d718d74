using LibrarianBot.Features.Meetups;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Replies;

/// <summary>A room that is full, and who waits for it.</summary>
public sealed class PlaceTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_comes_after_the_last_place_waits_and_is_told_their_turn()
    {
        await using var network = await WithRoomForAsync(1);

        await network.Aroha.PressAsync("meetup-reply:coming:1");
        var second = await network.Ben.PressAsync("meetup-reply:coming:1");
        var third = await network.Cara.PressAsync("meetup-reply:coming:1");
        await network.SettledAsync();

        Assert.Equal(
            "The room is full, so you're waiting: number 1 in line. I'll tell you as soon as a place is yours.",
            second.Text
        );
        Assert.Contains("number 2 in line", third.Text, Ordinal);
        Assert.Equal(["Come online instead", "Apologies"], third.Buttons);
        Assert.EndsWith(
            """
            1 coming, 0 online, 0 apologies, 2 waiting · room for 1 · still to say: 1
            Coming: Aroha
            Waiting for a place: Ben and Cara
            """,
            network.Announcement,
            Ordinal
        );
        Assert.Equal("0", Reminders(network, network.Ben));
    }

    [Theory]
    [InlineData("meetup-reply:online:1")]
    [InlineData("meetup-reply:sorry:1001:1")]
    public async Task A_place_given_up_goes_to_who_waited_longest_and_they_are_told(string change)
    {
        await using var network = await WithRoomForAsync(1);
        foreach (var person in (Person[])[network.Aroha, network.Ben, network.Cara])
        {
            await person.PressAsync("meetup-reply:coming:1");
            network.Clock.AdvanceSeconds(1);
        }

        // Said again, it costs nobody their turn.
        await network.Ben.PressAsync("meetup-reply:coming:1");
        await (
            change.Contains("sorry", Ordinal)
                ? network.Aroha.SendAsync(change)
                : network.Aroha.PressAsync(change)
        );
        await network.SendDueAsync();

        Assert.Equal(
            [
                "A place is free, and it's yours: you're coming to **Term 1 meetup**, Wednesday 24 February, 3:45–5:15 pm, at Hilltop Primary (park on Banksia St, sign in at the office).",
            ],
            network.Discord.MailOf(network.Ben)
        );
        Assert.Empty(network.Discord.MailOf(network.Cara));
        Assert.Contains("Coming: Ben\n", network.Announcement, Ordinal);
        Assert.Contains("Waiting for a place: Cara", network.Announcement, Ordinal);
        Assert.Equal("3", Reminders(network, network.Ben));
    }

    [Fact]
    public async Task More_room_gives_places_in_the_order_of_waiting()
    {
        await using var network = await WithRoomForAsync(1);
        foreach (
            var person in (Person[])[network.Aroha, network.Cara, network.Ben, network.Coordinator]
        )
        {
            await person.PressAsync("meetup-reply:coming:1");
            network.Clock.AdvanceSeconds(1);
        }

        await network.WriteAsync(
            async (db, services) =>
            {
                var meetup = await db.Meetups.SingleAsync(Cancel);
                meetup.Capacity = 3;
                await services.GetRequiredService<WaitingList>().PromoteAsync(meetup, Cancel);
            }
        );
        await network.ChangeMeetupAsync(1, _ => { });
        await network.SendDueAsync();

        Assert.Single(network.Discord.MailOf(network.Cara));
        Assert.Single(network.Discord.MailOf(network.Ben));
        Assert.Empty(network.Discord.MailOf(network.Coordinator));
        Assert.Contains("Coming: Aroha, Cara and Ben\n", network.Announcement, Ordinal);
    }

    [Fact]
    public async Task Of_many_who_press_at_once_for_the_last_places_as_many_get_one_as_there_are()
    {
        await using var network = await WithRoomForAsync(3);
        var people = Enumerable
            .Range(100, 12)
            .Select(number => new Person(network, (ulong)number, $"Person {number}"))
            .ToList();

        var answers = await Task.WhenAll(
            people.Select(person => Task.Run(() => person.PressAsync("meetup-reply:coming:1")))
        );
        await network.SettledAsync();

        Assert.Equal(3, answers.Count(answer => answer.Text.StartsWith("You're coming", Ordinal)));
        Assert.Equal(9, answers.Count(answer => answer.Text.Contains("in line", Ordinal)));
        Assert.Contains(
            "3 coming, 0 online, 0 apologies, 9 waiting",
            network.Announcement,
            Ordinal
        );
    }

    [Fact]
    public async Task Who_gave_up_waiting_before_the_place_came_is_not_told_of_it()
    {
        await using var network = await WithRoomForAsync(1);
        await network.Aroha.PressAsync("meetup-reply:coming:1");
        await network.Ben.PressAsync("meetup-reply:coming:1");
        await network.Aroha.PressAsync("meetup-reply:online:1");
        await network.Ben.SendAsync("meetup-reply:sorry:1001:1");

        await network.SendDueAsync();

        Assert.Empty(network.Discord.MailOf(network.Ben));
    }

    private static async Task<TestNetwork> WithRoomForAsync(int capacity)
    {
        var network = await MeetupNetwork.StartAsync();
        await network.AnnounceMeetupAsync(meetup => meetup.Capacity = capacity);
        return network;
    }

    private static string? Reminders(TestNetwork network, Person person) =>
        network.Ask(
            $"SELECT count(*) FROM Notices WHERE Kind = 'meetup-reminder' AND State = 'Planned' AND MemberId = {person.Id}"
        );
}
