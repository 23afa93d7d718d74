using LibrarianBot.Tests.Features;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Notices;

/// <summary>What happens when a reminder reaches nobody.</summary>
public sealed class UnreachedTests
{
    private static readonly Duration Hour = Duration.FromHours(1);

    [Fact]
    public async Task Closed_direct_messages_become_a_mention_and_both_are_told()
    {
        await using var notes = await Notes.StartAsync();
        foreach (var person in (Person[])[notes.Network.Ben, notes.Network.Cara])
        {
            notes.Discord.CloseDoor(person);
            await notes.PlanAsync(person, $"Meetup for {person.Name}", Hour);
        }

        await notes.PassAsync(Hour);

        Assert.Equal(2, notes.Discord.In((ulong)NoteScript.Thread).Count);
        var overview = await notes.Network.Coordinator.TypeAsync("notices");
        Assert.StartsWith(
            "Ben and Cara couldn't be reached (their DMs are closed), so I mentioned them in <#800>.\n",
            overview.Text,
            StringComparison.Ordinal
        );
        var own = await notes.Network.Ben.TypeAsync("reminders");
        Assert.Contains("couldn't reach you", own.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_can_not_be_reached_at_all_is_named_until_they_are()
    {
        await using var notes = await Notes.StartAsync();
        notes.SayToMember((_, _) => "Meetup");
        notes.Discord.CloseDoor(notes.Network.Ben);
        await notes.PlanAsync(notes.Network.Ben, "Meetup", Hour);
        await notes.PassAsync(Hour);

        var overview = await notes.Network.Coordinator.TypeAsync("notices");
        notes.Discord.Allow(1_000_002);
        var again = await notes.Network.Coordinator.PressAsync("notices:again");
        await notes.PassAsync(Hour);
        var mended = await notes.Network.Coordinator.TypeAsync("notices");

        Assert.StartsWith(
            "Ben couldn't be reached (their DMs are closed) and there was no thread to mention them in.",
            overview.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(["Try again"], overview.Buttons);
        Assert.Equal("Trying 1 reminder again now. Look with `/notices` in a minute.", again.Text);
        Assert.Equal(["Meetup"], notes.Discord.MailOf(notes.Network.Ben));
        Assert.Equal("Nothing is planned at the moment.", mended.Text);
    }

    [Fact]
    public async Task Anybody_can_have_one_sent_to_see_whether_it_arrives()
    {
        await using var notes = await Notes.StartAsync();

        var shown = await notes.Network.Ben.TypeAsync("reminders");
        var pressed = await notes.Network.Ben.PressAsync("reminders:sample");
        await notes.PassAsync(Duration.Zero);

        Assert.Equal("I remind you by **direct message**.", shown.Text);
        Assert.Equal(["Send me one to try"], shown.Buttons);
        Assert.True(pressed.IsPrivate);
        Assert.StartsWith(
            "**This is what a reminder looks like.**",
            Assert.Single(notes.Discord.MailOf(notes.Network.Ben)),
            StringComparison.Ordinal
        );
    }
}
