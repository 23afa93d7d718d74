using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Changes;

/// <summary>A single meetup, scheduled by a coordinator.</summary>
public sealed class ScheduleTests
{
    [Fact]
    public async Task It_is_announced_at_once_and_stands_with_those_of_the_rule()
    {
        await using var network = await MeetupNetwork.StartAsync();

        var answer = await network.Coordinator.TypeAsync("meetup schedule", BookSwap.Wish);
        var upcoming = await network.Ben.TypeAsync("meetup upcoming");

        Assert.True(answer.IsPrivate);
        Assert.Equal(
            "**Book swap**, Friday 4 December 2026, 3:45–4:45 pm, Bayside High (ring the bell). I'm telling everybody now.",
            answer.Text
        );
        Assert.Equal(["Move", "Another host or place", "Room for", "Call off"], answer.Buttons);
        Assert.Equal("1", network.Planned("meetup-announce", 1));
        Assert.Contains(
            "- Fri 4 Dec, 3:45–4:45 pm (Book swap) at Bayside High",
            upcoming.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("1", network.Ask("SELECT HostMemberId FROM Meetups"));
    }

    [Fact]
    public async Task It_is_announced_on_the_day_that_was_asked_for()
    {
        await using var network = await MeetupNetwork.StartAsync();

        var answer = await network.Coordinator.TypeAsync(
            "meetup schedule",
            [
                .. BookSwap.Wish,
                ("tell-on", "30 November 2026"),
                ("link", "https://meet.example/swap"),
            ]
        );

        Assert.Equal(
            "**Book swap**, Friday 4 December 2026, 3:45–4:45 pm, Bayside High (ring the bell) or online. I'll tell everybody on Monday 30 November at 9 am.",
            answer.Text
        );
    }

    [Fact]
    public async Task On_a_closed_day_nobody_is_told_before_the_coordinator_says_so()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.Coordinator.TypeAsync(
            "terms closed add",
            ("day", "4 December 2026"),
            ("reason", "Report writing")
        );

        var answer = await network.Coordinator.TypeAsync("meetup schedule", BookSwap.Wish);
        var before = network.Planned("meetup-announce", 1);
        var kept = await network.Coordinator.PressAsync("meetup-day:keep:1001:1");

        Assert.EndsWith(
            "Friday 4 December is Report writing. Which day instead? Nobody is told before you choose.",
            answer.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("Thu 3 Dec", answer.Buttons, StringComparer.Ordinal);
        Assert.Equal("0", before);
        Assert.EndsWith("I'm telling everybody now.", kept.Text, StringComparison.Ordinal);
        Assert.Equal("1", network.Planned("meetup-announce", 1));
    }

    [Theory]
    [InlineData("day", "20 November 2026", "Friday 20 November at that time has passed.")]
    [InlineData("day", "thrusday", "I couldn't read *thrusday* as a date. Try *Thursday*")]
    [InlineData("time", "after school", "I couldn't read *after school* as a time.")]
    [InlineData("time", "4 pm, 5 minutes", "5 minutes can't be right for a meetup.")]
    [InlineData("title", " \u202e ", "I need to know what it's called, in a few words.")]
    [InlineData("place", "", "I need a school or place, unless you only meet online")]
    [InlineData("link", "javascript:x", "*javascript:x* isn't a web address.")]
    public async Task What_cannot_be_is_said(string option, string value, string said)
    {
        await using var network = await MeetupNetwork.StartAsync();

        var answer = await network.Coordinator.TypeAsync(
            "meetup schedule",
            [.. BookSwap.Wish.Where(one => one.Item1 != option), (option, value)]
        );

        Assert.StartsWith(said, answer.Text, StringComparison.Ordinal);
        Assert.Equal("0", network.Ask("SELECT count(*) FROM Meetups"));
    }

    [Fact]
    public async Task Only_a_coordinator_schedules()
    {
        await using var network = await MeetupNetwork.StartAsync();

        var answer = await network.Ben.TypeAsync("meetup schedule", BookSwap.Wish);

        Assert.StartsWith(
            "Only a coordinator can schedule a meetup",
            answer.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("0", network.Ask("SELECT count(*) FROM Meetups"));
    }

    [Fact]
    public async Task A_hostile_title_stays_text()
    {
        await using var network = await MeetupNetwork.StartAsync();

        var answer = await network.Coordinator.TypeAsync(
            "meetup schedule",
            [.. BookSwap.Wish[1..], ("title", "@everyone <@1> **x** [a](http://b)")]
        );

        Assert.StartsWith(
            "**@\u200beveryone \\<@\u200b1\\> \\*\\*x\\*\\* \\[a\\]\\(http://b)**",
            answer.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_time_that_the_clocks_skip_is_shown_as_the_time_it_will_be()
    {
        await using var network = await MeetupNetwork.StartAsync();

        var answer = await network.Coordinator.TypeAsync(
            "meetup schedule",
            ("title", "Gap meet"),
            ("day", "3 October 2027"),
            ("time", "2:30 am"),
            ("place", "Hilltop")
        );

        Assert.StartsWith(
            "**Gap meet**, Sunday 3 October 2027, 3:30–5 am, Hilltop",
            answer.Text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("the 10th of next month", "Thursday 10 December 2026")]
    [InlineData("week 5 wed", "Wednesday 24 February 2027")]
    [InlineData("T2W3 Thu", "Thursday 29 April 2027")]
    [InlineData("end of term", "Friday 18 December 2026")]
    public async Task Its_day_is_read_as_people_say_it_and_shown_in_full(string day, string shown)
    {
        await using var network = await MeetupNetwork.StartAsync();

        var answer = await network.Coordinator.TypeAsync(
            "meetup schedule",
            ("title", "Book swap"),
            ("day", day),
            ("time", "half past 3"),
            ("place", "Hilltop")
        );

        Assert.StartsWith(
            $"**Book swap**, {shown}, 3:30–5 pm, Hilltop",
            answer.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_ordinal_never_becomes_a_count()
    {
        await using var network = await MeetupNetwork.StartAsync();

        var answer = await network.Coordinator.TypeAsync(
            "meetup schedule",
            ("title", "Book swap"),
            ("day", "the 4th of this month"),
            ("time", "3:30 pm"),
            ("place", "Hilltop")
        );

        Assert.StartsWith(
            "Wednesday 4 November at that time has passed.",
            answer.Text,
            StringComparison.Ordinal
        );
    }
}
