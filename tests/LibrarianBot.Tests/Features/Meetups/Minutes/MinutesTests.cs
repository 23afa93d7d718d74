using System.Text;
using LibrarianBot.Discord.Messages;
using Moq;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Minutes;

/// <summary>Minutes are written, changed and read in the thread.</summary>
public sealed class MinutesTests
{
    private static readonly string Server = $"{TestNetwork.Bayside}";
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 minutes");

    [Fact]
    public async Task The_host_writes_them_in_two_presses_and_everybody_reads_them_in_the_thread()
    {
        await using var network = await HeldMeetup.StartAsync();

        var form = await network.Ben.PressAsync($"meetup-minutes:write:{Server}:1");
        var saved = await network.Ben.WriteMinutesAsync(
            "We agreed on an AI policy.\n\n- Dee drafts it"
        );

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
            MinutesTyping.Plain(await network.RecordAsync())
        );
        Assert.Single(network.Discord.In(MeetupDay.Thread));
    }

    [Fact]
    public async Task Changed_minutes_change_in_place_and_begin_as_they_were()
    {
        await using var network = await HeldMeetup.StartAsync();
        await network.Ben.WriteMinutesAsync("First words");

        var form = await network.Coordinator.PressAsync($"meetup-minutes:write:{Server}:1");
        await network.Coordinator.WriteMinutesAsync("Second words");

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
    public async Task Only_the_host_and_coordinators_write_and_nothing_is_fetched_for_others()
    {
        await using var network = await HeldMeetup.StartAsync();
        var elsewhere = network.Coordinator with { Network = TestNetwork.Hilltop };
        var file = network.OfferFile("a.pdf", Pdf);

        Answer[] refused =
        [
            await network.Cara.PressAsync($"meetup-minutes:write:{Server}:1"),
            await network.Cara.WriteMinutesAsync("Mine"),
            await network.Cara.PressAsync($"meetup-minutes:attach:{Server}:1"),
            await network.Cara.AttachMinutesAsync(file),
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
        await using var network = await HeldMeetup.StartAsync();
        var text = "@everyone [click](https://evil.example) **" + new string('_', 3900);

        await network.Ben.WriteMinutesAsync(text);
        var record = await network.RecordAsync();
        var read = await network.Cara.TypeAsync("meetup minutes");

        Assert.DoesNotContain("@everyone", record, StringComparison.Ordinal);
        Assert.DoesNotContain("[click](", record, StringComparison.Ordinal);
        Assert.Contains("All of it is in minutes.txt.", record, StringComparison.Ordinal);
        Assert.Contains("All of it is in minutes.txt.", read.Text, StringComparison.Ordinal);
    }
}
