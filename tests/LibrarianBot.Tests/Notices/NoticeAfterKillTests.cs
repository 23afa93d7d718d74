using System.Net;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Notices;
using LibrarianBot.Tests.Features;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Notices;

/// <summary>Killed between sending and recording, and started again when Discord has long forgotten the nonce.</summary>
public sealed class NoticeAfterKillTests
{
    private static readonly Duration Day = Duration.FromDays(1);
    private static readonly Duration Hour = Duration.FromHours(1);

    [Fact]
    public async Task A_direct_message_that_was_sent_before_a_day_without_power_is_not_sent_again()
    {
        await using var notes = await Notes.StartAsync();
        var begins = notes.Now + Hour;
        notes.SayToMember((_, now) => $"It starts in {(begins - now).TotalMinutes} minutes.");
        await notes.PlanAsync(notes.Network.Ben, "Meetup", Duration.Zero);

        await notes.DieBeforeTheRecordAsync();
        await WithoutPowerAsync(notes);

        Assert.Equal(["It starts in 60 minutes."], notes.Discord.MailOf(notes.Network.Ben));
        Assert.Equal("Sent", notes.StateOf("Meetup"));
        Assert.Equal("DirectMessage", notes.WayOf("Meetup"));
        Assert.Equal(
            notes.Discord.Posts.Single().Key.ToString(),
            notes.Network.Ask("SELECT MessageId FROM Notices")
        );
    }

    [Fact]
    public async Task One_that_makes_no_sense_any_more_is_on_record_as_sent_if_it_was()
    {
        await using var notes = await Notes.StartAsync();
        var begins = notes.Now + Hour;
        notes.Say(
            (notice, now) =>
                now < begins
                    ? new Rendered.ToMember(OutgoingMessage.Text(notice.Detail!), NoteScript.Thread)
                    : new Rendered.Nothing("It was over by then.")
        );
        await notes.Network.Cara.ChooseAsync("reminders:way", "Mention");
        await notes.PlanAsync(notes.Network.Ben, "Written", Duration.Zero);
        await notes.PlanAsync(notes.Network.Cara, "Mentioned", Duration.Zero);
        await notes.DieBeforeTheRecordAsync();
        await notes.PlanAsync(notes.Network.Ben, "Missed", Duration.Zero);

        await WithoutPowerAsync(notes);

        Assert.Equal(["Written"], notes.Discord.MailOf(notes.Network.Ben));
        Assert.Equal(("Sent", "DirectMessage"), (notes.StateOf("Written"), notes.WayOf("Written")));
        Assert.Equal(("Sent", "Mention"), (notes.StateOf("Mentioned"), notes.WayOf("Mentioned")));
        Assert.Equal("Dropped", notes.StateOf("Missed"));
    }

    [Fact]
    public async Task A_post_for_everybody_is_not_repeated_however_much_was_said_since()
    {
        await using var notes = await Notes.StartAsync();
        notes.Say((notice, _) => new Rendered.ToChannel(900, OutgoingMessage.Text(notice.Key)));
        for (var at = 0; at < 60; at++)
        {
            await notes.PlanAsync(notes.Network.Ben, $"Earlier {at}", Duration.Zero);
        }

        await notes.PassAsync(Duration.Zero);
        for (var at = 0; at < 60; at++)
        {
            await notes.PlanAsync(notes.Network.Ben, $"Post {at}", Duration.Zero);
        }

        await notes.DieBeforeTheRecordAsync();
        await WithoutPowerAsync(notes);

        Assert.Equal(120, notes.Discord.In(900).Count);
        Assert.Equal(120, notes.Discord.In(900).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(
            "120",
            notes.Network.Ask("SELECT count(DISTINCT MessageId) FROM Notices WHERE State = 'Sent'")
        );
    }

    [Fact]
    public async Task One_that_was_taken_and_not_sent_is_sent_late_and_once()
    {
        await using var notes = await Notes.StartAsync();
        await notes.PlanAsync(notes.Network.Ben, "Taken", Duration.Zero);
        notes.Discord.Refusal = DiscordNotes.Refuse(0, HttpStatusCode.BadGateway);
        await notes.DieBeforeTheRecordAsync();
        notes.Discord.Refusal = null;

        await WithoutPowerAsync(notes);
        await WithoutPowerAsync(notes);

        Assert.Equal(["Taken"], notes.Discord.MailOf(notes.Network.Ben));
        Assert.Equal("Sent", notes.StateOf("Taken"));
    }

    [Fact]
    public async Task The_same_words_to_the_same_person_are_told_apart()
    {
        await using var notes = await Notes.StartAsync();
        notes.SayToMember((_, _) => "Bring the atlas.");
        await notes.PlanAsync(notes.Network.Ben, "First", Duration.Zero);
        await notes.DieBeforeTheRecordAsync();
        notes.Discord.Refusal = DiscordNotes.Refuse(0, HttpStatusCode.BadGateway);
        await notes.PlanAsync(notes.Network.Ben, "Second", Duration.Zero);
        await notes.DieBeforeTheRecordAsync();
        notes.Discord.Refusal = null;

        await WithoutPowerAsync(notes);

        Assert.Equal(2, notes.Discord.MailOf(notes.Network.Ben).Count);
        Assert.Equal(
            "2",
            notes.Network.Ask("SELECT count(DISTINCT MessageId) FROM Notices WHERE State = 'Sent'")
        );
    }

    [Fact]
    public async Task A_stumble_after_the_start_does_not_forget_that_it_may_be_there()
    {
        await using var notes = await Notes.StartAsync();
        await notes.PlanAsync(notes.Network.Ben, "Meetup", Duration.Zero);
        await notes.DieBeforeTheRecordAsync();
        notes.Say((_, _) => throw new InvalidOperationException());
        await WithoutPowerAsync(notes);
        notes.SayToMember((_, _) => "Meetup");

        await notes.PassAsync(Hour);

        Assert.Equal(["Meetup"], notes.Discord.MailOf(notes.Network.Ben));
        Assert.Equal("Sent", notes.StateOf("Meetup"));
    }

    [Fact]
    public async Task Answers_that_are_lost_for_hours_double_nothing()
    {
        await using var notes = await Notes.StartAsync();
        notes.Discord.LostAnswers = 3;
        await notes.PlanAsync(notes.Network.Ben, "Meetup", Duration.Zero);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await notes.PassAsync(2 * Hour);
            notes.Discord.ForgetNonces();
        }

        Assert.Equal(["Meetup"], notes.Discord.MailOf(notes.Network.Ben));
        Assert.Equal("Sent", notes.StateOf("Meetup"));
    }

    [Fact]
    public async Task What_surely_was_not_sent_is_not_looked_for()
    {
        await using var notes = await Notes.StartAsync();
        await notes.PlanAsync(notes.Network.Ben, "Meetup", Duration.Zero);

        await notes.PassAsync(Hour);

        Assert.Equal(0, notes.Discord.Reads);
    }

    private static async Task WithoutPowerAsync(Notes notes)
    {
        notes.Network.Clock.Advance(Day);
        notes.Discord.ForgetNonces();
        await notes.StartAgainAsync();
    }
}
