using LibrarianBot.Discord;
using LibrarianBot.Notices;
using LibrarianBot.People;
using LibrarianBot.Tests.Features;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Notices;

/// <summary>How reminders reach members, as each of them wants.</summary>
public sealed class ReminderWayTests
{
    private static readonly Duration Hour = Duration.FromHours(1);

    [Fact]
    public async Task By_itself_a_reminder_is_a_direct_message_and_the_conversation_is_opened_once()
    {
        await using var notes = await Notes.StartAsync();
        for (var day = 1; day <= 3; day++)
        {
            await notes.PlanAsync(notes.Network.Ben, $"Day {day}", Hour);
            await notes.PassAsync(Hour);
        }

        Assert.Equal(["Day 1", "Day 2", "Day 3"], notes.Discord.MailOf(notes.Network.Ben));
        Assert.Equal(1, notes.Discord.Opened);
        Assert.Equal("1000002", notes.Network.Ask("SELECT DmChannelId FROM Members"));
    }

    [Fact]
    public async Task Whoever_wants_a_mention_is_mentioned_in_the_thread_and_nobody_else_is()
    {
        await using var notes = await Notes.StartAsync();
        await ChooseAsync(notes.Network.Ben, "Mention");
        await notes.PlanAsync(notes.Network.Ben, "Meetup", Hour);

        await notes.PassAsync(Hour);

        var (channel, message) = Assert.Single(notes.Discord.Sent);
        Assert.Equal((ulong)NoteScript.Thread, channel);
        Assert.Equal("<@2>\nMeetup", Answer.TextOf(message));
        Assert.Equal([new Snowflake(2)], message.Mentions.Users);
        Assert.Equal("Mention", notes.WayOf("Meetup"));
    }

    [Fact]
    public async Task Whoever_wants_a_mention_gets_a_direct_message_where_there_is_no_thread()
    {
        await using var notes = await Notes.StartAsync();
        notes.SayToMember((_, _) => "Meetup");
        await ChooseAsync(notes.Network.Ben, "Mention");
        await notes.PlanAsync(notes.Network.Ben, "Meetup", Hour);

        await notes.PassAsync(Hour);

        Assert.Equal(["Meetup"], notes.Discord.MailOf(notes.Network.Ben));
    }

    [Fact]
    public async Task A_thread_that_is_gone_does_not_keep_the_reminder_from_whoever_wanted_a_mention()
    {
        await using var notes = await Notes.StartAsync();
        await ChooseAsync(notes.Network.Ben, "Mention");
        notes.Discord.Forbid(
            NoteScript.Thread,
            DiscordNotes.Refuse(DiscordErrorCode.UnknownChannel)
        );
        await notes.PlanAsync(notes.Network.Ben, "Meetup", Hour);

        await notes.PassAsync(Hour);

        Assert.Equal(["Meetup"], notes.Discord.MailOf(notes.Network.Ben));
    }

    [Fact]
    public async Task Whoever_wants_to_look_is_not_disturbed_and_finds_it_as_of_then()
    {
        await using var notes = await Notes.StartAsync();
        var begins = notes.Now + 3 * Hour;
        notes.Say(
            (_, now) =>
                now < begins
                    ? new Rendered.ToMember(
                        Discord.Messages.OutgoingMessage.Text(
                            $"It starts in {(begins - now).TotalHours} hours."
                        ),
                        NoteScript.Thread
                    )
                    : new Rendered.Nothing("It is over.")
        );
        var chosen = await ChooseAsync(notes.Network.Ben, "Digest");
        Assert.True(chosen.IsUpdate);
        await notes.PlanAsync(notes.Network.Ben, "Meetup", Hour);

        await notes.PassAsync(2 * Hour);
        Assert.Empty(notes.Discord.Sent);
        var seen = await notes.Network.Ben.TypeAsync("reminders");
        await notes.PassAsync(2 * Hour);
        var later = await notes.Network.Ben.TypeAsync("reminders");

        Assert.True(seen.IsPrivate);
        Assert.EndsWith("\n\nIt starts in 1 hours.", seen.Text, StringComparison.Ordinal);
        Assert.EndsWith(
            "Nothing is kept for you at the moment.",
            later.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("Kept", notes.WayOf("Meetup"));
    }

    [Fact]
    public async Task A_made_up_way_changes_nothing()
    {
        await using var notes = await Notes.StartAsync();

        var answer = await ChooseAsync(notes.Network.Ben, "Pigeon");

        Assert.Equal("I remind you by **direct message**.", answer.Text);
    }

    private static Task<Answer> ChooseAsync(Person person, string way) =>
        person.ChooseAsync("reminders:way", way);
}
