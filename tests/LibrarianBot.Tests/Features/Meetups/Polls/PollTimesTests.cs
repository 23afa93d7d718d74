using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Polls;

public sealed class PollTimesTests
{
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
            "with 6 times. Left out: Saturday 6 March 2027 (the weekend), Sunday 7 March 2027 (the weekend), Monday 8 March 2027 (Labour Day) and Wednesday 10 March 2027 (Student\\-free day).",
            answer.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "**Term 1 meetup**\nFri 5 Mar 2027, Tue 9 Mar 2027 and Thu 11 Mar 2027,",
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
    public async Task A_day_that_was_closed_since_is_put_to_the_coordinator_before_anybody_is_told()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync();
        await network.Ben.CanAsync(2);
        await network.Coordinator.TypeAsync(
            "terms closed add",
            ("day", "2026-12-01"),
            ("reason", "Student-free day")
        );

        var made = await network.Coordinator.PressAsync("meetup-poll:make:1001:1:2");
        await network.AtAsync("2026-11-23T12:10");

        Assert.EndsWith(
            "But that day is Student\\-free day now, so I ask you before I tell anybody.",
            made.Text,
            StringComparison.Ordinal
        );
        Assert.Empty(network.Discord.MailOf(network.Ben));
        Assert.NotEmpty(network.Discord.MailOf(network.Coordinator));
        Assert.Single(network.Discord.In(MeetupNetwork.Announcements));
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
