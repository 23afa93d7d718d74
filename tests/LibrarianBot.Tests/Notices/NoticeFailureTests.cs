using System.Net;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Notices;
using LibrarianBot.Tests.Features;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Notices;

/// <summary>What can go wrong with a notice, and what becomes of it and of the others.</summary>
public sealed class NoticeFailureTests
{
    private static readonly Duration Hour = Duration.FromHours(1);
    private static readonly Duration Minute = Duration.FromMinutes(1);

    [Fact]
    public async Task One_that_can_not_be_made_does_not_keep_the_others_from_their_members()
    {
        await using var notes = await Notes.StartAsync();
        notes.SayToMember(
            (notice, _) =>
                notice.Detail == "Bad" ? throw new InvalidOperationException() : notice.Detail!
        );
        await notes.PlanAsync(notes.Network.Ben, "Bad", Minute);
        await notes.PlanAsync(notes.Network.Ben, "Good", 2 * Minute);

        await notes.PassAsync(Hour);

        Assert.Equal(["Good"], notes.Discord.MailOf(notes.Network.Ben));
        Assert.Equal("Planned", notes.StateOf("Bad"));
        Assert.Equal("Something went wrong on my side.", notes.OutcomeOf("Bad"));
    }

    [Fact]
    public async Task An_outage_is_waited_out_with_growing_pauses()
    {
        await using var notes = await Notes.StartAsync();
        notes.Discord.Refusal = DiscordNotes.Refuse(0, HttpStatusCode.BadGateway);
        await notes.PlanAsync(notes.Network.Ben, "Meetup", Minute);

        await notes.PassAsync(Minute);
        Assert.Equal("1", Attempts(notes));
        await notes.PassAsync(Duration.FromSeconds(20));
        Assert.Equal("1", Attempts(notes));
        await notes.PassAsync(Duration.FromSeconds(18));
        Assert.Equal("2", Attempts(notes));
        await notes.PassAsync(Duration.FromSeconds(40));
        Assert.Equal("2", Attempts(notes));
        notes.Discord.Refusal = null;
        await notes.PassAsync(Duration.FromSeconds(36));

        Assert.Equal(["Meetup"], notes.Discord.MailOf(notes.Network.Ben));
    }

    [Fact]
    public async Task After_some_hours_of_trying_it_is_given_up_and_said_so()
    {
        await using var notes = await Notes.StartAsync();
        notes.Discord.Refusal = DiscordNotes.Refuse(0, HttpStatusCode.BadGateway);
        await notes.PlanAsync(notes.Network.Ben, "Meetup", Minute);

        for (var attempt = 0; attempt < 20; attempt++)
        {
            await notes.PassAsync(2 * Hour);
        }

        Assert.Equal("Failed", notes.StateOf("Meetup"));
        Assert.Equal(
            "Given up after 12 attempts. Discord couldn't take it.",
            notes.OutcomeOf("Meetup")
        );
    }

    [Fact]
    public async Task What_only_a_coordinator_can_mend_is_not_tried_again_and_again()
    {
        await using var notes = await Notes.StartAsync();
        notes.Say((_, _) => new Rendered.ToChannel(900, OutgoingMessage.Text("The term begins.")));
        notes.Discord.Forbid(900, DiscordNotes.Refuse(DiscordErrorCode.MissingPermissions));
        await notes.PlanAsync(notes.Network.Ben, "Term", Minute);

        await notes.PassAsync(Hour);

        Assert.Equal("Failed", notes.StateOf("Term"));
        Assert.Equal(
            "I may not write in <#900>. Give me *Send Messages* and *Send Messages in Threads* there.",
            notes.OutcomeOf("Term")
        );
    }

    [Fact]
    public async Task A_kind_that_this_version_does_not_know_is_not_lost_without_a_word()
    {
        await using var notes = await Notes.StartAsync();
        await notes.InAsync(
            notes.Network.Ben,
            services =>
                Notes.Plan(services, new Notice(TestNetwork.Bayside, "gone", "x", 1, notes.Now))
        );

        for (var attempt = 0; attempt < 20; attempt++)
        {
            await notes.PassAsync(2 * Hour);
        }

        Assert.Equal("Failed", notes.StateOf("x"));
    }

    [Fact]
    public async Task Many_that_are_due_at_once_are_all_sent_once()
    {
        await using var notes = await Notes.StartAsync();
        for (var at = 0; at < 150; at++)
        {
            var person = new Person(notes.Network, (ulong)(100 + at % 20), $"Member {at % 20}");
            await notes.PlanAsync(person, $"Note {at}", Minute);
        }

        await notes.PassAsync(Hour);

        Assert.Equal(150, notes.Discord.Sent.Count);
        Assert.Equal(20, notes.Discord.Opened);
        Assert.Equal(
            "150",
            notes.Network.Ask("SELECT count(*) FROM Notices WHERE \"State\" = 'Sent'")
        );
    }

    [Theory]
    [InlineData(1, 0.0, 22.5)]
    [InlineData(1, 1.0, 37.5)]
    [InlineData(2, 0.5, 60)]
    [InlineData(11, 0.5, 3600)]
    public void Pauses_double_and_are_spread(int failed, double chance, double seconds) =>
        Assert.Equal(
            Duration.FromSeconds(seconds),
            LibrarianBot.Notices.RetryBackOff.WaitAfter(failed, chance)
        );

    private static string? Attempts(Notes notes) =>
        notes.Network.Ask("SELECT Attempts FROM Notices");
}
