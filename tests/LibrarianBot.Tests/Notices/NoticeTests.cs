using LibrarianBot.Discord.Messages;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Notices;

public sealed class NoticeTests
{
    private static readonly Duration Hour = Duration.FromHours(1);

    [Fact]
    public async Task A_reminder_is_sent_at_its_moment_and_once()
    {
        await using var notes = await Notes.StartAsync();
        await notes.PlanAsync(notes.Network.Ben, "Bring the atlas.", 2 * Hour);

        await notes.PassAsync(Hour);
        Assert.Empty(notes.Discord.Sent);
        await notes.PassAsync(Hour);
        await notes.PassAsync(Hour);

        Assert.Equal(["Bring the atlas."], notes.Discord.MailOf(notes.Network.Ben));
        Assert.Equal("Sent", notes.StateOf("Bring the atlas."));
        Assert.Equal("DirectMessage", notes.WayOf("Bring the atlas."));
    }

    [Fact]
    public async Task A_reminder_missed_while_the_bot_was_down_is_sent_late_and_once()
    {
        await using var notes = await Notes.StartAsync();
        var begins = notes.Now + 4 * Hour;
        notes.SayToMember((_, now) => $"It starts in {(begins - now).TotalMinutes} minutes.");
        await notes.PlanAsync(notes.Network.Ben, "Meetup", 2 * Hour);

        notes.Network.Clock.Advance(Duration.FromMinutes(195));
        await notes.Sender.SendDueAsync();
        await notes.Sender.SendDueAsync();

        Assert.Equal(["It starts in 45 minutes."], notes.Discord.MailOf(notes.Network.Ben));
    }

    [Fact]
    public async Task One_that_makes_no_sense_any_more_is_not_sent_and_the_record_says_why()
    {
        await using var notes = await Notes.StartAsync();
        notes.Say((_, _) => new Rendered.Nothing("The meetup was over by then."));
        await notes.PlanAsync(notes.Network.Ben, "Meetup", Hour);

        await notes.PassAsync(24 * Hour);

        Assert.Empty(notes.Discord.Sent);
        Assert.Equal("Dropped", notes.StateOf("Meetup"));
        Assert.Equal("The meetup was over by then.", notes.OutcomeOf("Meetup"));
    }

    [Fact]
    public async Task Each_is_rendered_in_its_own_network()
    {
        await using var notes = await Notes.StartAsync();
        var (ben, zed) = (notes.Network.Ben, notes.Network.Stranger);
        await notes.PlanAsync(ben, "From Bayside", Hour);
        await notes.PlanAsync(zed, "From Hilltop", Hour);

        await notes.PassAsync(Hour);

        Assert.Equal(["From Bayside"], notes.Discord.MailOf(ben));
        Assert.Equal(["From Hilltop"], notes.Discord.MailOf(zed));
        await notes.InAsync(
            zed,
            async services =>
                Assert.Equal(
                    ["From Hilltop"],
                    await services
                        .GetRequiredService<LibraryDb>()
                        .Notices.Select(notice => notice.Key)
                        .ToListAsync(TestContext.Current.CancellationToken)
                )
        );
    }

    [Fact]
    public async Task One_for_everybody_goes_to_its_channel()
    {
        await using var notes = await Notes.StartAsync();
        notes.Say((_, _) => new Rendered.ToChannel(900, OutgoingMessage.Text("The term begins.")));
        await notes.PlanAsync(notes.Network.Ben, "Term", Hour);

        await notes.PassAsync(Hour);

        Assert.Equal(["The term begins."], notes.Discord.In(900));
        Assert.Equal("Channel", notes.WayOf("Term"));
    }
}
