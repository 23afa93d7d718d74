using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Notices;
using LibrarianBot.Tests.Features;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Notices;

/// <summary>/notices, for those who look after the network.</summary>
public sealed class NoticesViewTests
{
    private static readonly Duration Hour = Duration.FromHours(1);

    [Fact]
    public async Task Only_a_coordinator_sees_what_is_planned_and_may_try_again()
    {
        await using var notes = await Notes.StartAsync();
        await notes.PlanAsync(notes.Network.Ben, "Secret", Hour);

        foreach (
            var answer in (Answer[])
                [
                    await notes.Network.Ben.TypeAsync("notices"),
                    await notes.Network.Ben.PressAsync("notices:page:2"),
                    await notes.Network.Ben.PressAsync("notices:again"),
                ]
        )
        {
            Assert.True(answer.IsPrivate);
            Assert.StartsWith("Only a coordinator", answer.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_planned_is_told_with_its_moment_and_whom_it_is_for()
    {
        await using var notes = await Notes.StartAsync();
        await notes.PlanAsync(notes.Network.Ben, "poetry", 24 * Hour);

        var overview = await notes.Network.Coordinator.TypeAsync("notices");

        var at = (notes.Now + 24 * Hour).ToUnixTimeSeconds();
        Assert.Equal(
            $"**Planned**\nTuesday <t:{at}:f> · Note about **poetry**, to Ben",
            overview.Text
        );
    }

    [Fact]
    public async Task The_same_to_many_is_one_line()
    {
        await using var notes = await Notes.StartAsync();
        for (ulong at = 0; at < 40; at++)
        {
            var person = new Person(notes.Network, 100 + at, $"Member {at}");
            await notes.InAsync(
                person,
                services =>
                    Notes.Plan(
                        services,
                        new Notice(
                            person.Network,
                            NoteNotice.Kind,
                            $"poetry:{person.Id}",
                            1,
                            notes.Now + Hour
                        )
                        {
                            MemberId = (long)person.Id,
                            Detail = "poetry",
                        }
                    )
            );
        }

        var overview = await notes.Network.Coordinator.TypeAsync("notices");

        Assert.EndsWith(
            "· Note about **poetry**, to 40 people",
            overview.Text,
            StringComparison.Ordinal
        );
        Assert.Empty(overview.Buttons);
    }

    [Fact]
    public async Task Many_are_turned_page_by_page()
    {
        await using var notes = await Notes.StartAsync();
        for (var at = 1; at <= 25; at++)
        {
            await notes.PlanAsync(notes.Network.Ben, $"Note {at}.", at * Hour);
        }

        var first = await notes.Network.Coordinator.TypeAsync("notices");
        var last = await notes.Network.Coordinator.PressAsync("notices:page:3");

        Assert.Equal(["Later ones"], first.Buttons);
        Assert.EndsWith("Page 1 of 3", first.Text, StringComparison.Ordinal);
        Assert.True(last.IsUpdate);
        Assert.Equal(["Earlier ones"], last.Buttons);
        Assert.Contains("Note 25.", last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Note 20.", last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_sent_is_told_with_what_to_change_and_sent_once_it_is()
    {
        await using var notes = await Notes.StartAsync();
        notes.Say((_, _) => new Rendered.ToChannel(900, OutgoingMessage.Text("Term 1 begins.")));
        notes.Discord.Forbid(900, DiscordNotes.Refuse(DiscordErrorCode.MissingPermissions));
        await notes.PlanAsync(notes.Network.Ben, "term", Hour);
        await notes.PassAsync(Hour);

        var overview = await notes.Network.Coordinator.TypeAsync("notices");
        notes.Discord.Allow(900);
        await notes.Network.Coordinator.PressAsync("notices:again");
        await notes.PassAsync(Duration.Zero);
        await notes.PassAsync(Hour);

        Assert.StartsWith(
            "Not sent: Note about **term**, to Ben. I may not write in <#900>.",
            overview.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(["Term 1 begins."], notes.Discord.In(900));
    }

    [Fact]
    public async Task Another_networks_notices_are_not_seen()
    {
        await using var notes = await Notes.StartAsync();
        await notes.PlanAsync(notes.Network.Ben, "Bayside's", Hour);
        var hilltop = notes.Network.Coordinator with { Network = TestNetwork.Hilltop };

        var overview = await hilltop.TypeAsync("notices");

        Assert.Equal("Nothing is planned at the moment.", overview.Text);
    }
}
