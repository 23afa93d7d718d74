using LibrarianBot.Discord.Commands;
using LibrarianBot.Features.PdLog;
using LibrarianBot.Store;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features;

/// <summary>What a meetup put into somebody's log.</summary>
public sealed class PdConfirmedTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Bens_reflection_is_added_from_the_thank_you_note()
    {
        await using var network = await TestNetwork.StartAsync();
        await AttendAsync(network, network.Ben);
        var note = PdNoteMessages.Buttons(TestNetwork.Bayside, 1);
        var add = note.Components.OfType<LibrarianBot.Discord.Messages.Button>().First();

        var form = await network.Ben.PressAsync(add.CustomId!);
        var saved = await network.Ben.SendAsync(
            form.Form!.CustomId,
            ("reflection", "Verse novels\n\n\n\nwork for 9B."),
            ("standards", "6.3 and 7.4"),
            ("area", "Curriculum"),
            ("provider", "Somebody else")
        );

        Assert.Equal(
            ["reflection", "standards", "area"],
            form.Form.Rows.OfType<FormField>().Select(row => row.Input.CustomId),
            StringComparer.Ordinal
        );
        Assert.Equal("Saved with **Term 4 meetup**. Only you see it.", saved.Text);
        var entry = await network.Ben.ChooseAsync($"pd:pick:{TestNetwork.Bayside}", "1");
        Assert.Equal(
            """
            **Term 4 meetup**
            4 November 2026 · 1.5 hours · Network meeting
            Held by: Bayside School Libraries
            Standards addressed: 6.3, 7.4
            Priority area: Delivery and assessment of NSW Curriculum/Early Years Learning Framework
            Confirmed by Dee Tran on <t:1793774700:D>, so these facts stay as they are.

            Verse novels

            work for 9B.
            """,
            entry.Text
        );
        Assert.Equal(["Change reflection", "Certificate", "Remove"], entry.Buttons);
    }

    [Fact]
    public async Task What_was_confirmed_cannot_be_corrected()
    {
        await using var network = await TestNetwork.StartAsync();
        await AttendAsync(network, network.Ben);

        var pressed = await network.Ben.PressAsync($"pd:change:{TestNetwork.Bayside}:1");
        var sent = await network.Ben.SendAsync(
            $"pd:changed:{TestNetwork.Bayside}:1",
            ("name", "All day at the library"),
            ("activity", "Conference"),
            ("day", "yesterday"),
            ("length", "8 h"),
            ("standards", "")
        );

        Assert.StartsWith("Dee Tran confirmed **Term 4 meetup**", pressed.Text, Ordinal);
        Assert.Equal(pressed.Text, sent.Text);
        Assert.Equal("90", network.Ask("SELECT Minutes FROM PdEntries"));
    }

    [Fact]
    public async Task A_slip_in_the_Standards_loses_nothing_else()
    {
        await using var network = await TestNetwork.StartAsync();
        await AttendAsync(network, network.Ben);
        await ReflectAsync(network.Ben, "First thought", "6.2");

        var saved = await ReflectAsync(network.Ben, "Second thought", "6.2, 8.1");

        Assert.StartsWith(
            "Saved with **Term 4 meetup**. But *8\\.1* is none of the seven Standards",
            saved.Text,
            Ordinal
        );
        Assert.Equal(
            "Second thought|6.2",
            network.Ask("SELECT Reflection || '|' || Standards FROM PdEntries")
        );
    }

    [Fact]
    public async Task Removing_is_asked_again_and_then_done()
    {
        await using var network = await TestNetwork.StartAsync();
        await AttendAsync(network, network.Ben);

        var asked = await network.Ben.PressAsync($"pd:remove:{TestNetwork.Bayside}:1");
        Assert.Equal(["Remove it", "Keep it"], asked.Buttons);
        Assert.Equal("1", network.Ask("SELECT count(*) FROM PdEntries"));

        var removed = await network.Ben.PressAsync($"pd:removed:{TestNetwork.Bayside}:1");

        Assert.True(removed.IsUpdate);
        Assert.Equal("0", network.Ask("SELECT count(*) FROM PdEntries"));
    }

    [Theory]
    [InlineData("pd:reflect:1001:1")]
    [InlineData("pd:change:1001:1")]
    [InlineData("pd:entry:1001:1")]
    [InlineData("pd:certificate:1001:1")]
    [InlineData("pd:remove:1001:1")]
    [InlineData("pd:removed:1001:1")]
    public async Task Not_even_a_coordinator_or_another_network_gets_at_it(string customId)
    {
        await using var network = await TestNetwork.StartAsync();
        await AttendAsync(network, network.Ben);

        var coordinator = await network.Coordinator.PressAsync(customId);
        var stranger = await network.Stranger.PressAsync(customId);
        var sly = await network.Stranger.PressAsync(
            customId.Replace("1001", $"{TestNetwork.Hilltop}", Ordinal)
        );

        Assert.Equal(
            "That entry isn't in your log, so nothing was changed. Everybody sees their own log only.",
            coordinator.Text
        );
        Assert.Equal(coordinator.Text, sly.Text);
        Assert.True(stranger.IsPrivate);
        Assert.DoesNotContain("Term 4", stranger.Text, Ordinal);
        Assert.Equal("1", network.Ask("SELECT count(*) FROM PdEntries"));
    }

    private static Task<Answer> ReflectAsync(Person who, string reflection, string standards) =>
        who.SendAsync(
            $"pd:reflected:{TestNetwork.Bayside}:1",
            ("reflection", reflection),
            ("standards", standards)
        );

    /// <summary>As the meetups' confirmation of presence does.</summary>
    private static async Task AttendAsync(TestNetwork network, Person who)
    {
        await who.SendAsync("profile:told", ("name", who.Name), ("school", "Hilltop Primary"));
        using var scope = network.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<CurrentNetwork>().Set(TestNetwork.Bayside);
        var db = scope.ServiceProvider.GetRequiredService<LibraryDb>();
        db.Add(
            PdEntry.FromMeetup(
                TestNetwork.Bayside,
                (long)who.Id,
                7,
                new PdFacts(
                    new LocalDate(2026, 11, 4),
                    PdActivity.NetworkMeeting,
                    "Term 4 meetup",
                    90,
                    "Bayside School Libraries"
                ),
                new PdConfirmation(4, "Dee Tran", Instant.FromUtc(2026, 11, 4, 6, 45))
            )
        );
        await db.SaveChangesAsync(Cancel);
    }
}
