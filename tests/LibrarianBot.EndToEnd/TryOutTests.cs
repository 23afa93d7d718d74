namespace LibrarianBot.EndToEnd;

public sealed class TryOutTests
{
    [Fact]
    public async Task Without_a_token_everybody_in_the_demo_network_has_a_name_and_a_school()
    {
        Assert.SkipWhen(
            Browser.Place is null,
            "Chromium isn't installed; tests/run.sh installs it."
        );
        await using var network = TryOut.Start();
        await using var browser = await Browser.StartAsync();
        var person = new Librarian(await browser.OpenAsync(network.Page));
        await person.BecomeAsync("Aroha Ngata");
        await person.GoToAsync("#book-lists");

        await person.CommandAsync("#book-lists", "booklist request", ("topic", "Verse novels"));

        await Librarian.SeesAsync(person.ListMessage("Verse novels"), "Aroha Ngata, Bayside High");
        Assert.Empty(browser.Complaints);
    }
}
