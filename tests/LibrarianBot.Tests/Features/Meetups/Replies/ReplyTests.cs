using LibrarianBot.Features.Meetups;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Replies;

public sealed class ReplyTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Fact]
    public async Task Coming_is_counted_and_named_in_place_and_says_what_comes_next()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnounceMeetupAsync();

        var first = await network.Aroha.PressAsync("meetup-reply:coming:1");
        var second = await network.Cara.PressAsync("meetup-reply:coming:1");
        await network.Ben.PressAsync("meetup-reply:online:1");
        await network.SettledAsync();

        Assert.True(first.IsPrivate);
        Assert.Equal(
            "You're coming, the first to say so. I'll remind you two weeks, two days and two hours before.",
            first.Text
        );
        Assert.StartsWith("You're coming, with 1 other.", second.Text, Ordinal);
        Assert.Equal(["Bring something", "Add to the agenda", "Change"], second.Buttons);
        Assert.EndsWith(
            """
            2 coming, 1 online, 0 apologies · still to say: 1
            Coming: Aroha and Cara
            Online: Ben
            """,
            network.Announcement,
            Ordinal
        );
        Assert.Equal(1, network.Announcements);
    }

    [Fact]
    public async Task Only_reminders_still_ahead_are_promised()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnounceMeetupAsync();

        await network.AtAsync("2027-02-23T09:00");
        var late = await network.Aroha.PressAsync("meetup-reply:coming:1");
        await network.AtAsync("2027-02-24T15:00");
        var last = await network.Cara.PressAsync("meetup-reply:coming:1");

        Assert.EndsWith("I'll remind you two hours before.", late.Text, Ordinal);
        Assert.DoesNotContain("remind", last.Text, Ordinal);
        Assert.Equal(
            "1",
            network.Ask(
                "SELECT count(*) FROM Notices WHERE Kind = 'meetup-reminder' AND MemberId = 1"
            )
        );
    }

    [Fact]
    public async Task Apologies_are_a_small_form_whose_note_the_host_reads_and_nobody_else()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnounceMeetupAsync();
        await network.Cara.PressAsync("meetup-reply:coming:1");

        var form = await network.Cara.PressAsync("meetup-reply:apologies:1");
        var sorry = await network.Cara.SendAsync(
            form.Form!.CustomId,
            ("note", "Please *vote* for me, @everyone")
        );
        await network.SettledAsync();

        Assert.Equal(
            "Anything to pass on? (optional)",
            form.Form.Rows.OfType<Discord.Commands.FormField>().Single().Label
        );
        Assert.Equal(
            "You've sent apologies. The host and the coordinators can read your note, and I won't remind you of this one.",
            sorry.Text
        );
        Assert.Equal(
            "0",
            network.Ask(
                "SELECT count(*) FROM Notices WHERE Kind = 'meetup-reminder' AND State = 'Planned'"
            )
        );
        Assert.DoesNotContain("vote", network.Announcement, Ordinal);
        Assert.Contains("0 coming, 0 online, 1 apology", network.Announcement, Ordinal);
        foreach (var reader in (Person[])[network.Ben, network.Coordinator])
        {
            var who = await reader.PressAsync("meetup-reply:who:1001:1:1");
            Assert.Contains(
                "- Cara Lindqvist, St Brigid's: Please \\*vote\\* for me, @\u200beveryone",
                who.Text,
                Ordinal
            );
        }

        var other = await network.Aroha.PressAsync("meetup-reply:who:1001:1:1");
        Assert.Contains("- Cara Lindqvist, St Brigid's\n", other.Text, Ordinal);
        Assert.DoesNotContain("vote", other.Text, Ordinal);
    }

    [Fact]
    public async Task A_change_of_mind_is_two_presses_in_one_private_message()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnounceMeetupAsync();
        await network.Aroha.PressAsync("meetup-reply:coming:1");

        var choice = await network.Aroha.PressPrivatelyAsync("meetup-reply:change:1001:1");
        var changed = await network.Aroha.PressPrivatelyAsync("meetup-reply:online-there:1001:1");
        await network.SettledAsync();

        Assert.Equal("You're coming, the first to say so. What is it now?", choice.Text);
        Assert.Equal(["Online", "Apologies"], choice.Buttons);
        Assert.True(changed.IsUpdate);
        Assert.StartsWith("You're coming online, the first to say so.", changed.Text, Ordinal);
        Assert.Contains("0 coming, 1 online", network.Announcement, Ordinal);
    }

    [Fact]
    public async Task What_somebody_brings_stands_in_the_announcement_until_they_do_not_come()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnounceMeetupAsync();

        var early = await network.Aroha.PressAsync("meetup-reply:bring:1001:1");
        await network.Aroha.PressAsync("meetup-reply:coming:1");
        var form = await network.Aroha.PressAsync("meetup-reply:bring:1001:1");
        var brought = await network.Aroha.SendAsync(
            form.Form!.CustomId,
            ("what", " the *poetry* class\n set for Dee ")
        );
        await network.SettledAsync();
        var shown = network.Announcement;
        await network.Aroha.SendAsync("meetup-reply:sorry:1001:1");
        await network.SettledAsync();

        Assert.StartsWith("Are you coming to **Term 1 meetup**?", early.Text, Ordinal);
        Assert.Contains(
            "You're bringing: the \\*poetry\\* class set for Dee.",
            brought.Text,
            Ordinal
        );
        Assert.Equal("Change what you bring", brought.Buttons[0]);
        Assert.EndsWith("Bringing: *the \\*poetry\\* class set for Dee* (Aroha)", shown, Ordinal);
        Assert.DoesNotContain("poetry", network.Announcement, Ordinal);
    }

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
    public async Task Pressing_again_changes_nothing()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnounceMeetupAsync();

        var once = await network.Aroha.PressAsync("meetup-reply:coming:1");
        var before = network.Ask("SELECT Revision FROM Meetups");
        var twice = await network.Aroha.PressAsync("meetup-reply:coming:1");

        Assert.Equal(once.Text, twice.Text);
        Assert.Equal(before, network.Ask("SELECT Revision FROM Meetups"));
        Assert.Equal("1", network.Ask("SELECT count(*) FROM MeetupReplies"));
    }

    [Theory]
    [InlineData("Cancelled", "**Term 1 meetup** is called off, so there's nothing to answer.")]
    [InlineData("Held", "**Term 1 meetup** is over, so nothing was changed.")]
    [InlineData("Proposed", "That meetup isn't here any more, so nothing was changed.")]
    public async Task What_is_not_ahead_answers_all_the_same(string state, string said)
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnounceMeetupAsync();
        await network.WriteAsync(
            (db, _) =>
                Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlAsync(
                    db.Database,
                    $"UPDATE Meetups SET State = {state}"
                )
        );

        Answer[] answers =
        [
            await network.Aroha.PressAsync("meetup-reply:coming:1"),
            await network.Aroha.PressAsync("meetup-reply:online-there:1001:1"),
            await network.Aroha.SendAsync("meetup-reply:sorry:1001:1", ("note", "x")),
            await network.Aroha.SendAsync("meetup-reply:brought:1001:1", ("what", "x")),
        ];

        Assert.All(answers, answer => Assert.StartsWith(said, answer.Text, Ordinal));
        Assert.Equal("0", network.Ask("SELECT count(*) FROM MeetupReplies"));
    }

    [Fact]
    public async Task In_person_only_nobody_comes_online_and_online_only_coming_means_online()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var id = await network.AnnounceMeetupAsync(meetup => meetup.Mode = MeetupMode.InPerson);

        var refused = await network.Aroha.PressAsync("meetup-reply:online:1");
        await network.ChangeMeetupAsync(id, meetup => meetup.Mode = MeetupMode.Online);
        var old = await network.Aroha.PressAsync("meetup-reply:coming:1");

        Assert.Equal(
            "**Term 1 meetup** is in person only. Press *Coming* or *Apologies*.",
            refused.Text
        );
        Assert.StartsWith("You're coming, the first to say so.", old.Text, Ordinal);
        Assert.Equal("Online", network.Ask("SELECT Answer FROM MeetupReplies"));
    }

    [Theory]
    [InlineData("meetup-reply:coming:1")]
    [InlineData("meetup-reply:coming:77")]
    [InlineData("meetup-reply:more:1")]
    [InlineData("meetup-reply:who:2002:1:1")]
    [InlineData("meetup-reply:bring:2002:1")]
    [InlineData("meetup-reply:change:2002:1")]
    [InlineData("meetup-reply:online-there:2002:1")]
    public async Task Another_networks_meetup_is_not_there(string customId)
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnounceMeetupAsync();

        var answer = await network.Stranger.PressAsync(customId);

        Assert.Equal(
            "That meetup isn't here any more, so nothing was changed. See what is next with `/meetup upcoming`.",
            answer.Text
        );
        Assert.Equal("0", network.Ask("SELECT count(*) FROM MeetupReplies"));
    }

    [Theory]
    [InlineData("meetup-reply:online-there:1001:1")]
    [InlineData("meetup-reply:who:1001:1:1")]
    public async Task Naming_another_server_in_a_custom_id_gets_nothing(string customId)
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnounceMeetupAsync();

        var answer = await network.Stranger.PressAsync(customId);

        Assert.True(answer.IsPrivate);
        Assert.DoesNotContain("Term 1", answer.Text, Ordinal);
        Assert.Equal("0", network.Ask("SELECT count(*) FROM MeetupReplies"));
    }

    [Fact]
    public async Task A_long_note_and_hostile_words_fit_and_stay_text()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnounceMeetupAsync();
        await network.Aroha.PressAsync("meetup-reply:coming:1");
        var hostile = string.Concat(Enumerable.Repeat("**@everyone** <@1>\n", 200));

        await network.Aroha.SendAsync("meetup-reply:brought:1001:1", ("what", hostile));
        await network.Cara.SendAsync("meetup-reply:sorry:1001:1", ("note", hostile));
        await network.SettledAsync();
        var who = await network.Coordinator.PressAsync("meetup-reply:who:1001:1:1");

        Assert.DoesNotContain("@everyone", network.Announcement, Ordinal);
        Assert.DoesNotContain("@everyone", who.Text, Ordinal);
        Assert.Equal(
            "200|500",
            network.Ask(
                "SELECT max(length(Bringing)) || '|' || max(length(Note)) FROM MeetupReplies"
            )
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
