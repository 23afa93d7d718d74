using System.Net;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Notices;
using LibrarianBot.Tests.Features;
using LibrarianBot.Tests.Features.Meetups;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Notices;

/// <summary>What a phone shows of a reminder before anybody has opened it: its content, and nothing else.</summary>
public sealed class NoticeMessageTests
{
    private static readonly Duration Hour = Duration.FromHours(1);
    private static readonly Button Coming = new() { Label = "Coming", CustomId = "come:1" };

    [Fact]
    public async Task A_reminder_can_be_read_from_a_lock_screen_and_has_its_buttons()
    {
        await using var notes = await Notes.StartAsync();
        SayWithButton(notes);
        await notes.PlanAsync(notes.Network.Ben, "Meetup", Hour);

        await notes.PassAsync(Hour);

        var (_, message) = Assert.Single(notes.Discord.Sent);
        Assert.Equal("Meetup", message.Content);
        Assert.Equal(["Coming"], Answer.ButtonsOf(message));
        Assert.True(message.SuppressPreviews);
        Assert.Equal(0, notes.Discord.Edits);
    }

    [Fact]
    public async Task So_can_a_mention_in_the_thread()
    {
        await using var notes = await Notes.StartAsync();
        SayWithButton(notes);
        await notes.Network.Ben.ChooseAsync("reminders:way", "Mention");
        await notes.PlanAsync(notes.Network.Ben, "Meetup", Hour);

        await notes.PassAsync(Hour);

        var (_, message) = Assert.Single(notes.Discord.Sent);
        Assert.Equal("<@2>\nMeetup", message.Content);
        Assert.Equal([new Snowflake(2)], message.Mentions.Users);
    }

    [Fact]
    public async Task One_with_a_picture_is_text_first_and_then_has_all_of_it()
    {
        await using var notes = await Notes.StartAsync();
        SayWithPicture(notes);
        await notes.PlanAsync(notes.Network.Ben, "Who can when", Hour);

        await notes.PassAsync(Hour);

        Assert.Equal("Who can when", Assert.Single(notes.Discord.Sent).Message.Content);
        AssertWhole(notes);
    }

    [Fact]
    public async Task One_whose_picture_does_not_get_through_is_completed_and_not_sent_again()
    {
        await using var notes = await Notes.StartAsync();
        SayWithPicture(notes);
        notes.Discord.EditRefusal = DiscordNotes.Refuse(0, HttpStatusCode.BadGateway);
        await notes.PlanAsync(notes.Network.Ben, "Who can when", Hour);
        await notes.PassAsync(Hour);
        Assert.Equal("Planned", notes.StateOf("Who can when"));

        notes.Discord.EditRefusal = null;
        notes.Discord.ForgetNonces();
        await notes.PassAsync(Hour);

        Assert.Single(notes.Discord.Sent);
        AssertWhole(notes);
        Assert.Equal("Sent", notes.StateOf("Who can when"));
    }

    [Fact]
    public async Task A_picture_that_may_not_be_shown_leaves_the_text()
    {
        await using var notes = await Notes.StartAsync();
        SayWithPicture(notes);
        notes.Discord.EditRefusal = DiscordNotes.Refuse(DiscordErrorCode.MissingPermissions);
        await notes.PlanAsync(notes.Network.Ben, "Who can when", Hour);

        await notes.PassAsync(Hour);

        Assert.Equal(["Who can when"], notes.Discord.MailOf(notes.Network.Ben));
        Assert.Equal("Sent", notes.StateOf("Who can when"));
    }

    [Fact]
    public async Task One_that_is_longer_than_a_plain_text_begins_as_one_and_then_has_all_of_it()
    {
        await using var notes = await Notes.StartAsync();
        var text = string.Join('\n', Enumerable.Repeat("Bring the atlas.", 150));
        notes.SayToMember((_, _) => text);
        await notes.PlanAsync(notes.Network.Ben, "Long", Hour);

        await notes.PassAsync(Hour);

        var first = Assert.Single(notes.Discord.Sent).Message.Content!;
        Assert.True(first.Length <= 2000);
        Assert.StartsWith("Bring the atlas.", first, StringComparison.Ordinal);
        Assert.Equal(text, notes.Discord.Post);
    }

    [Fact]
    public async Task One_without_buttons_leads_to_how_its_member_is_reminded_from_their_messages_too()
    {
        await using var notes = await Notes.StartAsync();
        notes.SayToMember((_, _) => "Meetup");
        await notes.PlanAsync(notes.Network.Ben, "Meetup", Hour);
        await notes.PassAsync(Hour);
        var (_, message) = Assert.Single(notes.Discord.Sent);
        Assert.Equal(["Reminder settings"], Answer.ButtonsOf(message));

        notes.Network.KnowMembers(notes.Network.Ben);
        var shown = await notes.Network.PressInMailAsync(notes.Network.Ben, "Reminder settings");
        var chosen = await notes.Network.Ben.ChooseAsync(shown.Select!.CustomId, "Digest");
        var seen = await notes.Network.Ben.TypeAsync("reminders");

        Assert.True(shown.IsPrivate);
        Assert.Equal("I remind you by **direct message**.", shown.Text);
        Assert.True(chosen.IsUpdate);
        Assert.StartsWith("I **don't disturb you**.", seen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_was_sent_as_components_by_the_version_before_is_found()
    {
        await using var notes = await Notes.StartAsync();
        notes.SayToMember((_, _) => "Meetup");
        await notes.PlanAsync(notes.Network.Ben, "Meetup", Duration.Zero);
        await notes.DieBeforeTheRecordAsync();
        await notes.Discord.ReplaceAsync(sent => new OutgoingMessage
        {
            Components = [new TextDisplay(sent.Content!) { Id = sent.Components[0].Id }],
        });

        await notes.StartAgainAsync();

        Assert.Equal(["Meetup"], notes.Discord.MailOf(notes.Network.Ben));
        Assert.Equal("Sent", notes.StateOf("Meetup"));
    }

    private static void SayWithButton(Notes notes) =>
        notes.Say(
            (notice, _) =>
                new Rendered.ToMember(
                    new OutgoingMessage
                    {
                        Components = [new TextDisplay(notice.Detail!), ActionRow.Of(Coming)],
                    },
                    NoteScript.Thread
                )
        );

    private static void SayWithPicture(Notes notes) =>
        notes.Say(
            (notice, _) =>
                new Rendered.ToMember(
                    new OutgoingMessage
                    {
                        Components =
                        [
                            new TextDisplay(notice.Detail!),
                            new MediaGallery([new MediaItem(new Media("attachment://who.png"))]),
                            ActionRow.Of(Coming),
                        ],
                        Files = [new OutgoingFile("who.png", new byte[] { 1 })],
                    },
                    null
                )
        );

    private static void AssertWhole(Notes notes)
    {
        var (_, whole) = Assert.Single(notes.Discord.Posts);
        Assert.Null(whole.Content);
        Assert.Equal("Who can when", Answer.TextOf(whole));
        Assert.Equal(["Coming"], Answer.ButtonsOf(whole));
        Assert.Single(whole.Components.OfType<MediaGallery>());
        Assert.Single(whole.Files);
    }
}
