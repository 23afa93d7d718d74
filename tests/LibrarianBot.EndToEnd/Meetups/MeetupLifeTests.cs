namespace LibrarianBot.EndToEnd.Meetups;

/// <summary>A meetup's whole life, as the demo network's people live it at the page while its clock is moved.</summary>
public sealed class MeetupLifeTests
{
    [Fact]
    public async Task From_the_rule_to_the_next_terms_agenda()
    {
        Assert.SkipWhen(
            Browser.Place is null,
            "Chromium isn't installed; tests/run.sh installs it."
        );
        await using var network = TryOut.Start();
        await using var browser = await Browser.StartAsync();
        var person = new Librarian(await browser.OpenAsync(network.Page));
        var meetup = new MeetupStory(person);
        var day = new MeetupDayStory(person);

        await meetup.TheCoordinatorSaysTheRuleAsync();
        await meetup.TheCoordinatorHearsOfTheNextOneAsync();
        await meetup.EverybodyIsToldAndAnswersAsync();
        await day.TheyPutSomethingOnTheAgendaAsync();
        await meetup.ThoseWhoComeAreRemindedAsync();
        await day.TheySayThatTheyAreThereAsync();
        await day.TheHostWritesTheMinutesAsync();
        await day.ItCountsForThoseWhoWereThereAsync();
        await day.TheNextTermTakesOverWhatIsNotDoneAsync();

        await network.KeepLogAsync("meetup-life");
        Assert.Empty(browser.Complaints);
    }
}
