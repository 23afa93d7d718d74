using FsCheck.Xunit;
using LibrarianBot.Features.Meetups.Agenda;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Agenda;

/// <summary>Lines that nobody would make, and names that no button has.</summary>
public sealed class AgendaEdgeTests
{
    [Theory]
    [InlineData("meetup-agenda:up:1:")]
    [InlineData("meetup-agenda:up:1:x9")]
    [InlineData("meetup-agenda:up:1:i999")]
    [InlineData("meetup-agenda:remove:1:t1")]
    [InlineData("meetup-agenda:change:1:i99999999999999999999")]
    public async Task Made_up_lines_are_not_there(string customId)
    {
        await using var network = await MeetupDay.StartAsync();

        var answer = await network.Coordinator.PressAsync(customId);

        Assert.True(answer.IsPrivate);
        Assert.Equal("0", network.Ask("SELECT count(*) FROM AgendaItems WHERE IsLeftOut"));
    }

    [Property]
    public static bool Whatever_a_custom_id_names_is_read_or_refused(string? typed) =>
        AgendaRef.Read(typed ?? "") is not { } read
        || string.Equals($"{read}"[..1], typed![..1], StringComparison.Ordinal);

    [Property]
    public static bool Every_line_is_read_back_as_it_was_named(byte kind, uint id)
    {
        var kinds = Enum.GetValues<AgendaLineKind>();
        var line = new AgendaRef(kinds[kind % kinds.Length], id);
        return AgendaRef.Read($"{line}") == line;
    }

    [Fact]
    public async Task Hostile_text_stays_text_however_much_there_is()
    {
        await using var network = await MeetupDay.StartAsync();
        for (var count = 0; count < 30; count++)
        {
            await network.Cara.AddToAgendaAsync(
                $"@everyone **{new string('_', 3900)}**",
                90,
                "<@1> # ' ; drop table AgendaItems"
            );
        }

        var agenda = await network.Ben.TypeAsync("meetup agenda");
        var full = await network.Cara.AddToAgendaAsync(AgendaTyping.Idea, 20);

        Assert.DoesNotContain("@everyone", agenda.Text, StringComparison.Ordinal);
        Assert.Contains("more.*", agenda.Text, StringComparison.Ordinal);
        Assert.Contains("minutes for a meetup of 90", agenda.Text, StringComparison.Ordinal);
        Assert.StartsWith(
            "30 lines are on the agenda already",
            full.Text,
            StringComparison.Ordinal
        );
    }
}
