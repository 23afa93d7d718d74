using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.Meetups.Minutes;
using LibrarianBot.Features.PdLog;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups;

/// <summary>From the end of a meetup on: what was held, who was there, and the members' logs.</summary>
public sealed class AfterwardsTests
{
    private static readonly string Log = $"{TestNetwork.Bayside}";

    [Fact]
    public async Task Who_was_there_has_it_in_their_log_and_is_told()
    {
        await using var network = await HeldAsync();

        Assert.Equal("Held", network.Ask("SELECT State FROM Meetups"));
        Assert.Equal(
            "**Term 1 meetup**: 1.5 hours are in your PD log, confirmed by Hilltop Primary's host. Add a line of reflection while it's fresh?",
            Assert.Single(network.Discord.MailOf(network.Cara))
        );
        var log = await network.Cara.PressAsync($"pd:log:{Log}");
        Assert.Contains(
            "**Term 1 meetup**\n24 February 2027 · 1.5 hours · ",
            log.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "confirmed by Ben Okafor, Hilltop Primary",
            log.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("Hilltop Primary", network.Ask("SELECT Provider FROM PdEntries"));
        Assert.Empty(network.Discord.MailOf(network.Aroha));
    }

    [Fact]
    public async Task The_certificate_says_who_confirmed_presence()
    {
        await using var network = await HeldAsync();

        var entry = await network.ChangeAsync(
            async (_, db) => await db.PdEntries.AsNoTracking().SingleAsync()
        );
        var certificate = new PdCertificate("Cara Lindqvist", "St Brigid's", [entry], null)
        {
            MadeOn = new LocalDate(2027, 3, 1),
            Zone = DateTimeZoneProviders.Tzdb["Australia/Melbourne"],
        };

        Assert.Contains(
            certificate.Blocks().SelectMany(block => block),
            line =>
                line.Text == "presence confirmed by Ben Okafor, Hilltop Primary on 24 February 2027"
        );
    }

    [Fact]
    public async Task The_host_hears_how_many_were_there_and_what_comes_next()
    {
        await using var network = await HeldAsync(network => network.Aroha);

        var mail = network.Discord.Sent.Last(sent => sent.Channel == 1_000_000 + network.Ben.Id);

        Assert.Equal(
            "**Term 1 meetup**: 2 people were there. Add the minutes when you can.",
            Answer.TextOf(mail.Message)
        );
        Assert.Equal(
            ["Write minutes", "Attach a file", "Mark who was there", "Not this time"],
            Answer.ButtonsOf(mail.Message)
        );
    }

    [Fact]
    public async Task The_host_is_thanked_where_everybody_reads_it()
    {
        await using var network = await HeldAsync();

        Assert.Equal(
            """
            **Term 1 meetup** · Wednesday 24 February
            Thank you Hilltop Primary for hosting.

            *The minutes will stand here.*
            **There:** Cara
            """,
            Assert.Single(network.Discord.In(MeetupDay.Thread))
        );
    }

    [Fact]
    public async Task After_a_day_without_power_all_of_it_still_happens_once()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.AtAsync(MeetupDay.Begins);
        await network.Cara.TypeAsync("meetup here", ("code", network.Code));

        network.Clock.Reset(Instant.FromUtc(2027, 2, 26, 1, 0));
        await network.SendDueAsync();
        await CloseAgainAsync(network);
        await network.SendDueAsync();

        Assert.Equal("1", network.Ask("SELECT count(*) FROM PdEntries"));
        Assert.Single(network.Discord.MailOf(network.Cara));
        Assert.Single(network.Discord.In(MeetupDay.Thread));
        Assert.Equal("2027-02-24", network.Ask("SELECT Day FROM PdEntries"));
    }

    [Fact]
    public async Task A_late_mark_by_the_host_becomes_an_entry_and_one_taken_back_goes()
    {
        await using var network = await HeldAsync();

        await network.Ben.ChooseAsync($"meetup-here:marked:{Log}:1", "1");
        await network.SendDueAsync();
        Assert.Single(network.Discord.MailOf(network.Aroha));
        Assert.Contains(
            "**There:** Aroha, Cara",
            await network.RecordAsync(),
            StringComparison.Ordinal
        );

        await network.Ben.ChooseAsync($"meetup-here:unmarked:{Log}:1", "1", "3");
        await network.SendDueAsync();

        Assert.Equal("0", network.Ask("SELECT count(*) FROM PdEntries"));
        Assert.DoesNotContain("**There:**", await network.RecordAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_member_wrote_survives_every_correction()
    {
        await using var network = await HeldAsync();
        await network.Cara.SendAsync(
            $"pd:reflected:{Log}:1",
            ("reflection", "Try the AI policy in Year 9"),
            ("standards", "6.2")
        );

        await network.Ben.ChooseAsync($"meetup-here:unmarked:{Log}:1", "3");
        var alone = network.Ask("SELECT ConfirmedBy IS NULL FROM PdEntries");
        await network.Coordinator.ChooseAsync($"meetup-here:marked:{Log}:1", "3");

        Assert.Equal("1", alone);
        Assert.Equal(
            "Try the AI policy in Year 9|Dee Tran|90",
            network.Ask("SELECT Reflection || '|' || ConfirmedBy || '|' || Minutes FROM PdEntries")
        );
    }

    [Fact]
    public async Task Who_came_late_or_left_early_has_what_they_were_there_for()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.AtAsync("2027-02-24T16:15");
        await network.Cara.TypeAsync("meetup here", ("code", network.Code));
        await network.AtAsync("2027-02-24T16:45");
        await network.Cara.TypeAsync("meetup leaving");
        await network.AtAsync(MeetupDay.Over);
        await network.SendDueAsync();

        Assert.Equal("30", network.Ask("SELECT Minutes FROM PdEntries"));
    }

    [Fact]
    public async Task An_online_meetup_without_a_host_is_confirmed_by_the_coordinator()
    {
        await using var network = await MeetupDay.StartAsync(
            mode: MeetupMode.Online,
            hosted: false
        );
        await network.AtAsync(MeetupDay.Begins);
        await network.Cara.TypeAsync("meetup here", ("code", network.Code));
        await network.AtAsync(MeetupDay.Over);
        await network.SendDueAsync();

        Assert.Equal(
            "**Term 1 meetup**: 1.5 hours are in your PD log, confirmed by Dee Tran. Add a line of reflection while it's fresh?",
            Assert.Single(network.Discord.MailOf(network.Cara))
        );
        Assert.StartsWith(
            "**Term 1 meetup**: 1 person was there.",
            network.Discord.MailOf(network.Coordinator)[^1],
            StringComparison.Ordinal
        );
        Assert.Empty(network.Discord.In(MeetupDay.Thread));
    }

    [Theory]
    [InlineData("2027-04-04T01:30")] // The clock goes back at 3 o'clock.
    [InlineData("2027-10-03T01:30")] // And on at 2 o'clock.
    public async Task A_night_on_which_the_clock_changes_is_as_long_as_it_is(string begins)
    {
        await using var network = await MeetupDay.StartAsync(begins);
        var meetup = await network.ChangeAsync(
            async (_, db) => await db.Meetups.AsNoTracking().SingleAsync()
        );
        network.Clock.Reset(meetup.Begins);
        await network.SendDueAsync();
        await network.Cara.TypeAsync("meetup here", ("code", network.Code));

        network.Clock.Reset(meetup.Ends + Duration.FromMinutes(4));
        await network.SendDueAsync();
        var before = network.Ask("SELECT State FROM Meetups");
        network.Clock.Reset(meetup.Ends + Duration.FromMinutes(5));
        await network.SendDueAsync();

        Assert.Equal("Announced", before);
        Assert.Equal("Held", network.Ask("SELECT State FROM Meetups"));
        Assert.Equal("90", network.Ask("SELECT Minutes FROM PdEntries"));
        Assert.Equal(begins[..10], network.Ask("SELECT Day FROM PdEntries"));
    }

    [Fact]
    public async Task A_moved_meetup_ends_later_and_a_cancelled_one_was_never_held()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.MoveAsync("2027-03-03", "10 am");
        await network.AtAsync("2027-02-25T09:00");
        await network.SendDueAsync();
        Assert.Equal("Announced", network.Ask("SELECT State FROM Meetups"));

        await network.CallOffAsync();
        await network.AtAsync("2027-03-04T09:00");
        await network.SendDueAsync();

        Assert.Equal("Cancelled", network.Ask("SELECT State FROM Meetups"));
        Assert.Equal("0", network.Ask("SELECT count(*) FROM PdEntries"));
        Assert.Empty(network.Discord.In(MeetupDay.Thread));
    }

    [Fact]
    public async Task One_made_longer_meanwhile_is_closed_at_its_new_end()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.ChangeAsync(
            (_, db) =>
            {
                var meetup = db.Meetups.First();
                meetup.Take(meetup.Time with { Minutes = 180 });
                return Task.FromResult(0);
            }
        );

        await network.AtAsync(MeetupDay.Over);
        await network.SendDueAsync();
        Assert.Equal("Announced", network.Ask("SELECT State FROM Meetups"));
        await network.AtAsync("2027-02-24T18:50");
        await network.SendDueAsync();

        Assert.Equal("Held", network.Ask("SELECT State FROM Meetups"));
    }

    [Fact]
    public async Task The_record_is_brought_up_to_date_after_a_kill()
    {
        await using var network = await HeldAsync();
        await network.ChangeAsync(
            async (_, db) =>
            {
                var minutes = await db.MeetupMinutes.FirstAsync();
                minutes.Write("We met.", 2, network.Clock.GetCurrentInstant());
                return 0;
            }
        );
        Assert.Contains("will stand here", await network.RecordAsync(), StringComparison.Ordinal);

        await network
            .Services.GetRequiredService<MinutesBoard>()
            .CatchUpAsync(TestContext.Current.CancellationToken);

        Assert.Contains("We met.", await network.RecordAsync(), StringComparison.Ordinal);
        Assert.Single(network.Discord.In(MeetupDay.Thread));
    }

    /// <summary>Cara was there, and whoever else.</summary>
    internal static async Task<TestNetwork> HeldAsync(params Func<TestNetwork, Person>[] others)
    {
        var network = await MeetupDay.StartAsync();
        await network.AtAsync(MeetupDay.Begins);
        await network.Cara.TypeAsync("meetup here", ("code", network.Code));
        foreach (var other in others)
        {
            await other(network).TypeAsync("meetup here", ("code", network.Code));
        }

        await network.AtAsync(MeetupDay.Over);
        await network.SendDueAsync();
        await network.RecordAsync();
        return network;
    }

    /// <summary>As when the program was killed before it knew that it had done so.</summary>
    private static Task<int> CloseAgainAsync(TestNetwork network) =>
        network.ChangeAsync(
            async (_, db) =>
            {
                var end = await db.Notices.FirstAsync(row => row.Kind == MeetupKinds.End);
                var later = network.Clock.GetCurrentInstant() + Duration.FromSeconds(1);
                db.Entry(end).Property(row => row.State).CurrentValue = LibrarianBot
                    .Notices
                    .NoticeState
                    .Planned;
                end.MoveTo(later);
                network.Clock.Advance(Duration.FromSeconds(2));
                return 0;
            }
        );
}
