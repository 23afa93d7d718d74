using LibrarianBot.Features.Meetups;
using LibrarianBot.Notices;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Minutes;

/// <summary>From the end of a meetup on: what was held, and who hears of it.</summary>
public sealed class AfterwardsTests
{
    [Fact]
    public async Task The_host_hears_how_many_were_there_and_what_comes_next()
    {
        await using var network = await HeldMeetup.StartAsync(network => network.Aroha);

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
        await using var network = await HeldMeetup.StartAsync();

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
