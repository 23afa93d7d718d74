using System.Net;
using LibrarianBot.Discord;
using LibrarianBot.Features.Meetups.Polls;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Polls;

public sealed class PollEdgeTests
{
    [Fact]
    public async Task Only_a_coordinator_asks_chooses_and_withdraws()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();

        Answer[] refused =
        [
            await network.Ben.TypeAsync("meetup poll"),
            await network.Ben.PressAsync("meetup-poll:again"),
            await network.Ben.FillAsync("meetup-poll:told:-,-,-", ("days", "next week")),
            await network.Ben.PressAsync("meetup-poll:make:1001:1:0"),
            await network.Ben.ChooseAsync("meetup-poll:pick:1001:1", "0"),
            await network.Ben.PressAsync("meetup-poll:drop:1001:1"),
            await network.Ben.PressAsync("meetup-poll:withdraw:1001:1"),
        ];

        Assert.All(
            refused,
            answer =>
                Assert.StartsWith("Only a coordinator can", answer.Text, StringComparison.Ordinal)
        );
        Assert.Equal("Open", network.Ask("SELECT group_concat(State) FROM MeetupPolls"));
        Assert.Equal("0", network.Ask("SELECT count(*) FROM Meetups"));
    }

    [Fact]
    public async Task Members_see_who_can_without_the_choice()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();
        await network.Ben.CanAsync(2);

        var who = await network.Cara.PressAsync(PollNetwork.Who);

        Assert.True(who.IsPrivate);
        Assert.Contains("**Tue 1 Dec, 3:45 pm**: 1 can (Ben)", who.Text, StringComparison.Ordinal);
        Assert.Empty(who.Buttons);
        Assert.Null(who.Select);
    }

    [Theory]
    [InlineData("meetup-poll:say:2002:1")]
    [InlineData("meetup-poll:who:2002:1")]
    [InlineData("meetup-poll:make:2002:1:0")]
    [InlineData("meetup-poll:drop:2002:1")]
    [InlineData("meetup-poll:withdraw:2002:1")]
    [InlineData("meetup-poll:keep:2002:1")]
    [InlineData("meetup-poll:keep:2002:99")]
    public async Task Another_networks_poll_is_not_there(string customId)
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();
        var elsewhere = network.Coordinator with { Network = TestNetwork.Hilltop };

        var answer = await elsewhere.PressAsync(customId);
        var named = await elsewhere.PressAsync(
            customId.Replace("2002", "1001", StringComparison.Ordinal)
        );

        Assert.Equal("That poll isn't there any more, so nothing was changed.", answer.Text);
        Assert.Equal(
            "That button no longer does anything here. Use the command instead.",
            named.Text
        );
        Assert.Equal("Open", network.Ask("SELECT State FROM MeetupPolls"));
    }

    [Fact]
    public async Task Hostile_text_pings_nobody_and_breaks_nothing()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var hostile = $"@everyone **<@1>** `x` [a](http://b) {new string('w', 3000)}";

        await network.AskWhenAsync(
            ("title", hostile),
            ("where", $"{hostile[..1500]} ({hostile[..1500]})")
        );
        var eve = network.Ben with { Name = "@everyone **E**ve_`" };
        var thanks = await eve.CanAsync(0);
        await network.SettledAsync();
        var who = await network.Coordinator.PressAsync(PollNetwork.Who);
        var unread = await network.AskWhenAsync(("days", "@everyone **now**"));

        var text = Answer.TextOf(network.Poll);
        Assert.Contains("\\*\\*", text, StringComparison.Ordinal);
        Assert.DoesNotContain("**<@1>**", text, StringComparison.Ordinal);
        Assert.Empty(network.Poll.Mentions.Users);
        Assert.InRange(text.Length, 1, 2500);
        Assert.DoesNotContain("**E**ve", thanks.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("**E**ve", who.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("**now**", unread.Text, StringComparison.Ordinal);
        Assert.Equal("Try again", Assert.Single(unread.Buttons));
    }

    [Theory]
    [InlineData(
        "days",
        "whenever",
        "I couldn't read *whenever* as days. Try *next week*, *Mon–Fri of week 5*, *8 to 12 March* or *3, 5 and 9 March*."
    )]
    [InlineData(
        "days",
        "week 40",
        "No term that I know has that week ahead. See the terms with `/terms show`, or give the days as dates."
    )]
    [InlineData(
        "days",
        "5 December and 6 December",
        "None of those days is left to ask about. Left out: Saturday 5 December (the weekend) and Sunday 6 December (the weekend)."
    )]
    [InlineData(
        "other",
        "tea time",
        "I couldn't read *tea time* as a time. Try *2:30 pm* or *lunch 12:40 pm*."
    )]
    [InlineData(
        "days",
        "next three weeks",
        "15 days with 2 times each are 30 times, and I can ask for 25. Take fewer days or times."
    )]
    public async Task What_cannot_be_is_said_and_nothing_typed_is_lost(
        string field,
        string value,
        string said
    )
    {
        await using var network = await MeetupNetwork.StartAsync();

        var answer = await network.AskWhenAsync((field, value));
        var again = await network.Coordinator.PressAsync("meetup-poll:again");

        Assert.Equal(said, answer.Text);
        Assert.Equal(["Try again"], answer.Buttons);
        Assert.Equal(
            value,
            again
                .Form!.Rows.OfType<Discord.Commands.FormField>()
                .Select(row => row.Input)
                .OfType<Discord.Commands.TextInput>()
                .Single(input => input.CustomId == field)
                .Value
        );
        Assert.Equal("0", network.Ask("SELECT count(*) FROM MeetupPolls"));
    }

    [Fact]
    public async Task Closed_days_and_week_ends_are_left_out_and_said()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.Coordinator.TypeAsync(
            "terms closed add",
            ("day", "2027-03-10"),
            ("reason", "Student-free day")
        );

        var answer = await network.AskWhenAsync(("days", "5 to 11 March"), ("title", ""));

        Assert.Contains(
            "with 6 times. Left out: Saturday 6 March (the weekend), Sunday 7 March (the weekend), Monday 8 March (Labour Day) and Wednesday 10 March (Student\\-free day).",
            answer.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "**Term 1 meetup**\nFri 5 Mar, Tue 9 Mar and Thu 11 Mar,",
            Answer.TextOf(network.Poll),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Other_times_take_the_place_of_the_usual_and_are_the_usual_next_time()
    {
        await using var network = await MeetupNetwork.StartAsync();

        await network.AskWhenAsync(("other", "lunch 12:40 pm, 2:15 pm, after school 3:30 pm"));
        var next = await network.Coordinator.TypeAsync("meetup poll");

        Assert.Contains(
            """
            - Lunch, 12:40–2:10 pm
            - 2:15–3:45 pm
            - After school, 3:30–5 pm
            - Evening, 7–8:30 pm
            """,
            Answer.TextOf(network.Poll),
            StringComparison.Ordinal
        );
        Assert.Equal(
            "Before school, 8 am | Recess, 11 am | Lunch, 12:40 pm | After school, 3:30 pm | Evening, 7 pm",
            string.Join(
                " | ",
                next.Form!.Rows.OfType<Discord.Commands.FormField>()
                    .Select(row => row.Input)
                    .OfType<Discord.Commands.CheckboxGroupInput>()
                    .Single()
                    .Options.Select(option => option.Label)
            )
        );
    }

    [Fact]
    public async Task The_week_of_the_change_of_clocks_keeps_its_times()
    {
        await using var network = await MeetupNetwork.StartAsync();

        // Clocks in Victoria go back on Sunday 4 April 2027; term 1 ends on Thursday 25 March.
        await network.AskWhenAsync(
            ("days", "2 April, 6 April and 7 April"),
            ("blocks", new[] { "AfterSchool" })
        );
        await network.Coordinator.PressAsync("meetup-poll:make:1001:1:1");

        Assert.Equal(
            "15:45:00 2027-04-06T05:45:00Z",
            network.Ask(
                "SELECT StartsAt || ' ' || strftime('%Y-%m-%dT%H:%M:%SZ', Begins / 1000000, 'unixepoch') FROM Meetups"
            )
        );
    }

    [Fact]
    public async Task Without_permission_nobody_is_asked_and_nothing_stays()
    {
        await using var network = await MeetupNetwork.StartAsync();
        network.Discord.Forbid(
            MeetupNetwork.Announcements,
            DiscordNotes.Refuse(DiscordErrorCode.MissingPermissions)
        );

        var answer = await network.AskWhenAsync();

        Assert.Equal(
            "I couldn't post in <#600>, so nobody was asked. Give me *Send Messages* in <#600>: channel settings → Permissions → LibrarianBot.",
            answer.Text
        );
        Assert.Equal("0", network.Ask("SELECT count(*) FROM MeetupPolls"));
    }

    [Fact]
    public async Task An_outage_leaves_no_poll_that_nobody_sees()
    {
        await using var network = await MeetupNetwork.StartAsync();
        network.Discord.Forbid(
            MeetupNetwork.Announcements,
            DiscordNotes.Refuse(0, HttpStatusCode.InternalServerError)
        );

        await network.AskWhenAsync();

        Assert.Equal("0", network.Ask("SELECT count(*) FROM MeetupPolls"));
    }

    [Fact]
    public async Task Without_a_channel_for_announcements_it_stands_where_it_was_asked_for()
    {
        await using var network = await TestNetwork.StartAsync();

        await network.AskWhenAsync();

        Assert.Equal(TestNetwork.BookLists, Assert.Single(network.Discord.Sent).Channel);
    }

    [Fact]
    public async Task What_wasnt_shown_before_a_kill_is_shown_after_the_start()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();
        network.Discord.Refusal = DiscordNotes.Refuse(0, HttpStatusCode.BadGateway);
        await network.Ben.CanAsync(1);
        await network.SettledAsync();
        network.Discord.Refusal = null;

        await network
            .Services.GetRequiredService<PollBoard>()
            .CatchUpAsync(TestContext.Current.CancellationToken);
        await network.SettledAsync();

        Assert.Contains(
            "1 person has answered.",
            Answer.TextOf(network.Poll),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Two_hundred_answer_at_once_and_all_are_counted()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();

        await Parallel.ForEachAsync(
            Enumerable.Range(0, 200),
            async (at, _) =>
                await new Person(
                    network,
                    (ulong)(5000 + at),
                    $"Member {at:000} of a school"
                ).CanAsync(at % 6, (at + 1) % 6)
        );
        await network.SettledAsync();
        var who = await network.Coordinator.PressAsync(PollNetwork.Who);

        Assert.Contains(
            "200 people have answered.",
            Answer.TextOf(network.Poll),
            StringComparison.Ordinal
        );
        Assert.Contains("200 people have answered.", who.Text, StringComparison.Ordinal);
        Assert.Contains("and 52 more)", who.Text, StringComparison.Ordinal);
        Assert.InRange(network.Discord.Edits, 1, 200);
    }

    [Fact]
    public async Task A_tie_is_said_and_the_earlier_is_offered_first()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();
        await network.Ben.CanAsync(1, 4);
        await network.Cara.CanAsync(1, 4);

        var who = await network.Coordinator.PressAsync(PollNetwork.Who);

        Assert.Contains(
            "**Mon 30 Nov, 7 pm and Wed 2 Dec, 3:45 pm** suit as many.",
            who.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("Meet on Mon 30 Nov, 7 pm", who.Buttons[0]);
    }
}
