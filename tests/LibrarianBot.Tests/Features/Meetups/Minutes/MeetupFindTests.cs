using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Minutes;

public sealed class MeetupFindTests
{
    private static readonly string Server = $"{TestNetwork.Bayside}";

    [Fact]
    public async Task Meetups_are_found_by_what_was_said_planned_and_agreed_in_this_network_only()
    {
        await using var network = await HeldMeetup.StartAsync();
        await network.Ben.WriteMinutesAsync("We talked about it.\nÉlan vital, said Dee, @everyone");
        await network.Ben.TypeAsync("meetup action", ("what", "Book the author visit"));

        var minutes = await network.Cara.TypeAsync("meetup find", ("words", "elan"));
        var action = await network.Cara.TypeAsync("meetup find", ("words", "author visit"));
        var title = await network.Cara.TypeAsync("meetup find", ("words", "hilltop"));
        var nothing = await network.Cara.TypeAsync("meetup find", ("words", "\" OR 1=1 **"));
        var elsewhere = await network.Stranger.TypeAsync("meetup find", ("words", "elan"));
        var read = await network.Cara.ChooseAsync($"meetup-minutes:pick:{Server}", "1");

        Assert.Contains("> Élan vital", minutes.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("@everyone", minutes.Text, StringComparison.Ordinal);
        Assert.Contains("> Book the author visit", action.Text, StringComparison.Ordinal);
        Assert.Contains("**Term 1 meetup** · Wed 24 Feb", title.Text, StringComparison.Ordinal);
        Assert.StartsWith("No meetup has", nothing.Text, StringComparison.Ordinal);
        Assert.StartsWith("No meetup has", elsewhere.Text, StringComparison.Ordinal);
        Assert.Contains("Élan vital", read.Text, StringComparison.Ordinal);
    }
}
