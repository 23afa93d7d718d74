using LibrarianBot.Features.Meetups.Agenda;
using LibrarianBot.Store;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Agenda;

/// <summary>The agenda in a reminder.</summary>
public sealed class AgendaBriefTests
{
    [Fact]
    public async Task A_reminder_has_it_on_one_line()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.Cara.TypeAsync("booklist request", ("topic", "Verse novels"));
        await network.Aroha.AddToAgendaAsync(AgendaTyping.Idea, 20);

        Assert.Equal(
            "Agenda: 1 Welcome (Hilltop Primary, 5 min) · 2 What to do about AI book lists (Aroha, 20) · 3 Open ask: Verse novels (Cara, 10)",
            await BriefAsync(network)
        );
        for (var count = 0; count < 3; count++)
        {
            await network.Cara.AddToAgendaAsync("More", 5);
        }

        Assert.EndsWith(
            "· 5 More (Cara, 5) · …",
            await BriefAsync(network),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Those_who_come_read_it_two_hours_before()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(MeetupDay.Begins);
        await network.ComeAsync(network.Cara, meetup);
        await network.Aroha.AddToAgendaAsync(AgendaTyping.Idea, 20);

        await network.AtAsync("2027-02-24T13:46");

        Assert.Contains(
            "\nAgenda: 1 Welcome (Hilltop Primary, 5 min) · 2 What to do about AI book lists (Aroha, 20)\n",
            network.Discord.MailOf(network.Cara)[^1],
            StringComparison.Ordinal
        );
    }

    private static async Task<string> BriefAsync(TestNetwork network)
    {
        using var scope = network.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<CurrentNetwork>().Set(TestNetwork.Bayside);
        var reader = scope.ServiceProvider.GetRequiredService<AgendaReader>();
        return AgendaMessages.Brief((await reader.ReadAsync(1, CancellationToken.None))!);
    }
}
