using System.Net;
using System.Text;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.Meetups.Minutes;
using Moq;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups;

public sealed class MinutesTests
{
    private static readonly string Server = $"{TestNetwork.Bayside}";
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 minutes");

    [Fact]
    public async Task The_host_writes_them_in_two_presses_and_everybody_reads_them_in_the_thread()
    {
        await using var network = await AfterwardsTests.HeldAsync();

        var form = await network.Ben.PressAsync($"meetup-minutes:write:{Server}:1");
        var saved = await WriteAsync(network.Ben, "We agreed on an AI policy.\n\n- Dee drafts it");

        Assert.Equal($"meetup-minutes:written:{Server}:1", form.Form!.CustomId);
        Assert.Equal(
            $"Thank you. The minutes of **Term 1 meetup** are saved and stand in <#{MeetupDay.Thread}>. Who does what by when?",
            saved.Text
        );
        Assert.Equal(["Add an action", "See the minutes"], saved.Buttons);
        Assert.Equal(
            """
            **Term 1 meetup** · Wednesday 24 February
            Thank you Hilltop Primary for hosting.

            We agreed on an AI policy.

            \- Dee drafts it
            -# By Ben
            **There:** Cara
            """,
            Plain(await network.RecordAsync())
        );
        Assert.Single(network.Discord.In(MeetupDay.Thread));
    }

    [Fact]
    public async Task Changed_minutes_change_in_place_and_begin_as_they_were()
    {
        await using var network = await AfterwardsTests.HeldAsync();
        await WriteAsync(network.Ben, "First words");

        var form = await network.Coordinator.PressAsync($"meetup-minutes:write:{Server}:1");
        await WriteAsync(network.Coordinator, "Second words");

        var box = Assert.IsType<LibrarianBot.Discord.Commands.FormField>(form.Form!.Rows[0]);
        Assert.Equal(
            "First words",
            Assert.IsType<LibrarianBot.Discord.Commands.TextInput>(box.Input).Value
        );
        Assert.Contains(
            "Second words\n-# By Dee",
            await network.RecordAsync(),
            StringComparison.Ordinal
        );
        Assert.Single(network.Discord.In(MeetupDay.Thread));
    }

    [Fact]
    public async Task A_file_is_copied_and_posted_and_its_words_are_found()
    {
        await using var network = await AfterwardsTests.HeldAsync();
        var file = Offer(
            network,
            "Minutes of Term 1.txt",
            "We read Bananas in Pyjamas."u8.ToArray()
        );

        var saved = await AttachAsync(network.Ben, file);
        var record = await network.RecordAsync();
        var found = await network.Cara.TypeAsync("meetup find", ("words", "pyjamas"));

        Assert.StartsWith("Thank you.", saved.Text, StringComparison.Ordinal);
        Assert.Contains("Minutes as a file: Minutes of Term 1", record, StringComparison.Ordinal);
        Assert.Contains(
            "> We read Bananas in Pyjamas",
            Plain(found.Text),
            StringComparison.Ordinal
        );
        var posted = network.Discord.Posts.Values.Last(post =>
            post.Components.OfType<FileComponent>().Any()
        );
        Assert.Equal("minutes-file.txt", Assert.Single(posted.Files).Name);
    }

    [Theory]
    [InlineData("minutes.exe", "MZ")]
    [InlineData("minutes.pdf", "MZ this is a program")]
    [InlineData("minutes.docx", "%PDF-")]
    [InlineData("minutes", "no ending")]
    [InlineData("minutes.html", "<script>")]
    public async Task What_is_not_what_its_name_says_is_refused(string name, string content)
    {
        await using var network = await AfterwardsTests.HeldAsync();

        var answer = await AttachAsync(
            network.Ben,
            Offer(network, name, Encoding.ASCII.GetBytes(content))
        );

        Assert.Equal(MinutesFormMessages.NotAKind, answer.Text);
        Assert.Equal("0", network.Ask("SELECT count(*) FROM MinutesFiles"));
    }

    [Fact]
    public async Task Too_large_a_file_is_refused_before_and_while_it_is_fetched()
    {
        await using var network = await AfterwardsTests.HeldAsync();
        var declared = Offer(network, "a.pdf", Pdf) with { Size = MinutesFile.MostBytes + 1 };
        var lying = Offer(network, "b.pdf", Pdf);
        network
            .Discord.Rest.Setup(rest =>
                rest.DownloadAsync(lying, It.IsAny<int>(), It.IsAny<CancellationToken>())
            )
            .ThrowsAsync(DiscordNotes.Refuse(0, HttpStatusCode.RequestEntityTooLarge));

        Assert.Equal(MinutesFormMessages.TooLarge, (await AttachAsync(network.Ben, declared)).Text);
        Assert.Equal(MinutesFormMessages.TooLarge, (await AttachAsync(network.Ben, lying)).Text);
    }

    [Fact]
    public async Task Only_the_host_and_coordinators_write_and_nothing_is_fetched_for_others()
    {
        await using var network = await AfterwardsTests.HeldAsync();
        var elsewhere = network.Coordinator with { Network = TestNetwork.Hilltop };
        var file = Offer(network, "a.pdf", Pdf);

        Answer[] refused =
        [
            await network.Cara.PressAsync($"meetup-minutes:write:{Server}:1"),
            await WriteAsync(network.Cara, "Mine"),
            await network.Cara.PressAsync($"meetup-minutes:attach:{Server}:1"),
            await AttachAsync(network.Cara, file),
            await network.Cara.PressAsync($"meetup-minutes:decline:{Server}:1"),
        ];
        Answer[] absent =
        [
            await elsewhere.PressAsync($"meetup-minutes:write:{TestNetwork.Hilltop}:1"),
            await elsewhere.SendAsync(
                $"meetup-minutes:written:{TestNetwork.Hilltop}:1",
                ("text", "x")
            ),
            await elsewhere.PressAsync($"meetup-minutes:see:{TestNetwork.Hilltop}:1"),
            await elsewhere.PressAsync($"meetup-minutes:decline:{TestNetwork.Hilltop}:99"),
        ];

        Assert.All(
            refused,
            answer =>
                Assert.StartsWith(
                    "Only the host or a coordinator",
                    answer.Text,
                    StringComparison.Ordinal
                )
        );
        Assert.All(
            absent,
            answer => Assert.Equal("That meetup isn't here, so nothing was changed.", answer.Text)
        );
        network.Discord.Rest.Verify(
            rest =>
                rest.DownloadAsync(
                    It.IsAny<Attachment>(),
                    It.IsAny<int>(),
                    It.IsAny<CancellationToken>()
                ),
            Times.Never
        );
    }

    [Fact]
    public async Task Long_and_hostile_minutes_stay_text_and_are_whole_in_a_file()
    {
        await using var network = await AfterwardsTests.HeldAsync();
        var text = "@everyone [click](https://evil.example) **" + new string('_', 3900);

        await WriteAsync(network.Ben, text);
        var record = await network.RecordAsync();
        var read = await network.Cara.TypeAsync("meetup minutes");

        Assert.DoesNotContain("@everyone", record, StringComparison.Ordinal);
        Assert.DoesNotContain("[click](", record, StringComparison.Ordinal);
        Assert.Contains("All of it is in minutes.txt.", record, StringComparison.Ordinal);
        Assert.Contains("All of it is in minutes.txt.", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_minutes_the_host_is_reminded_once_and_then_the_coordinator_sees_it()
    {
        await using var network = await AfterwardsTests.HeldAsync();

        await network.AtAsync("2027-03-20T09:00");

        Assert.Equal(
            "**Term 1 meetup** on Wednesday 24 February has no minutes yet. A few lines are enough: what was decided, and who does what.",
            network.Discord.MailOf(network.Ben)[^1]
        );
        Assert.Equal(3, network.Discord.MailOf(network.Ben).Count);
        Assert.Equal(
            "**Term 1 meetup** on Wednesday 24 February has no minutes, and its host was reminded. Could you write them, or ask somebody who was there?",
            Assert.Single(network.Discord.MailOf(network.Coordinator))
        );
    }

    [Fact]
    public async Task Not_this_time_goes_to_the_coordinator_at_once_and_the_host_is_left_in_peace()
    {
        await using var network = await AfterwardsTests.HeldAsync();

        var answer = await network.Ben.PressAsync($"meetup-minutes:decline:{Server}:1");
        await network.AtAsync("2027-03-20T09:00");
        var then = await network.Coordinator.PressAsync($"meetup-minutes:decline:{Server}:1");

        Assert.Equal(
            "That's fine. I've told the coordinator that the minutes are still wanted.",
            answer.Text
        );
        Assert.Equal(2, network.Discord.MailOf(network.Ben).Count);
        Assert.Equal(
            "The minutes of **Term 1 meetup** on Wednesday 24 February are still to be written: its host can't this time. Could you, or somebody who was there?",
            Assert.Single(network.Discord.MailOf(network.Coordinator))
        );
        Assert.StartsWith("That's fine:", then.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_written_nobody_is_reminded()
    {
        await using var network = await AfterwardsTests.HeldAsync();
        await WriteAsync(network.Ben, "We met.");

        await network.AtAsync("2027-03-20T09:00");

        Assert.Equal(2, network.Discord.MailOf(network.Ben).Count);
        Assert.Empty(network.Discord.MailOf(network.Coordinator));
    }

    [Fact]
    public async Task A_deleted_thread_does_not_keep_them_back()
    {
        await using var network = await MeetupDay.StartAsync();
        network.Discord.Forbid(
            MeetupDay.Thread,
            DiscordNotes.Refuse(DiscordErrorCode.UnknownChannel, HttpStatusCode.NotFound)
        );

        await network.AtAsync(MeetupDay.Over);
        await network.SendDueAsync();
        await network.RecordAsync();

        Assert.Contains(
            "Thank you Hilltop Primary for hosting.",
            Assert.Single(network.Discord.In(MeetupNetwork.Announcements)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Meetups_are_found_by_what_was_said_planned_and_agreed_in_this_network_only()
    {
        await using var network = await AfterwardsTests.HeldAsync();
        await WriteAsync(network.Ben, "We talked about it.\nÉlan vital, said Dee, @everyone");
        await network.Ben.TypeAsync("meetup action", ("what", "Book the author visit"));

        var minutes = await network.Cara.TypeAsync("meetup find", ("words", "elan"));
        var action = await network.Cara.TypeAsync("meetup find", ("words", "author visit"));
        var title = await network.Cara.TypeAsync("meetup find", ("words", "hilltop"));
        var nothing = await network.Cara.TypeAsync("meetup find", ("words", "\" OR 1=1 **"));
        var elsewhere = await network.Stranger.TypeAsync("meetup find", ("words", "elan"));
        var read = await network.Cara.ChooseAsync($"meetup-minutes:pick:{Server}", "1");

        Assert.Contains("> Élan vital", minutes.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("@everyone", minutes.Text, StringComparison.Ordinal);
        Assert.Contains("> Book the author visit", action.Text, StringComparison.Ordinal);
        Assert.Contains("**Term 1 meetup** · Wed 24 Feb", title.Text, StringComparison.Ordinal);
        Assert.StartsWith("No meetup has", nothing.Text, StringComparison.Ordinal);
        Assert.StartsWith("No meetup has", elsewhere.Text, StringComparison.Ordinal);
        Assert.Contains("Élan vital", read.Text, StringComparison.Ordinal);
    }

    /// <summary>Without the invisible spaces that keep addresses and mentions from having an effect.</summary>
    private static string Plain(string text) =>
        text.Replace("\u200b", "", StringComparison.Ordinal);

    private static Task<Answer> WriteAsync(Person who, string text) =>
        who.SendAsync($"meetup-minutes:written:{Server}:1", ("text", text));

    private static Task<Answer> AttachAsync(Person who, Attachment file) =>
        who.FillAsync($"meetup-minutes:attached:{Server}:1", ("file", file));

    private static Attachment Offer(TestNetwork network, string name, byte[] bytes)
    {
        var file = new Attachment
        {
            Id = new Snowflake(77),
            Filename = name,
            Size = bytes.Length,
            Url = new Uri("https://cdn.discordapp.com/a"),
        };
        network
            .Discord.Rest.Setup(rest =>
                rest.DownloadAsync(file, MinutesFile.MostBytes, It.IsAny<CancellationToken>())
            )
            .ReturnsAsync(bytes);
        return file;
    }
}
