using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Replies;

/// <summary>What is said along with an answer, and who reads it.</summary>
public sealed class ReplyNoteTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

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
}
