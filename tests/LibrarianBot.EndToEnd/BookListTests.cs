using Microsoft.Playwright;

namespace LibrarianBot.EndToEnd;

public sealed class BookListTests
{
    private const string NoBrowser =
        "Chromium isn't installed. tests/run.sh installs it on Debian and Ubuntu; or set CHROMIUM to its path.";
    private const string Topic = "Hopeful refugee stories";

    [Fact]
    public async Task A_librarian_asks_others_answer_and_buttons_outlive_a_restart()
    {
        Assert.SkipWhen(Browser.Place is null, NoBrowser);
        await using var network = await DemoNetwork.StartAsync();
        await using var browser = await Browser.StartAsync();
        var person = new Librarian(await browser.OpenAsync(network.Page));

        await AskAsync(person);
        await AnswerAsync(person);
        await CloseAsync(person);
        Assert.Equal(0, await network.StopBotAsync());
        network.StartBot();
        await PressOldButtonsAsync(person);

        await network.KeepLogAsync("book-list");
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task It_is_readable_on_a_phone()
    {
        Assert.SkipWhen(Browser.Place is null, NoBrowser);
        await using var network = await DemoNetwork.StartAsync();
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(network.Page, width: 375);
        var person = new Librarian(page);
        await page.GotoAsync($"{network.Page}#user=ben&channel=book-lists");
        await page.GetByRole(AriaRole.Button, new() { Name = "channels" }).First.ClickAsync();
        await person.GoToAsync("#book-lists");

        await person.CommandAsync("#book-lists", "booklist request", ("topic", "Verse novels"));

        await Librarian.SeesAsync(person.ListMessage("Verse novels"), "No titles yet");
        await Librarian.SeesAsync(person.PrivateReply, "It's in #book-lists.");
        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.True(width <= 375, $"The page is {width} pixels wide on a phone of 375.");
        await Pictures.TakeAsync(page, "phone");
        Assert.Empty(browser.Complaints);
    }

    private static async Task AskAsync(Librarian person)
    {
        await person.BecomeAsync("Aroha Ngata");
        await person.GoToAsync("#book-lists");
        await person.CommandAsync("#book-lists", "profile");
        await person.FillAsync(
            "Your name and school",
            ("Name", "Aroha Ngata"),
            ("School", "Bayside High")
        );
        await Librarian.SeesAsync(person.PrivateReply, "Bayside High");
        await person.CommandAsync(
            "#book-lists",
            "booklist request",
            ("topic", Topic),
            ("years", "7-8"),
            ("needed-by", "in 11 days")
        );
        await Librarian.SeesAsync(person.ListMessage(Topic), "No titles yet. One is a help.");
        await Librarian.SeesAsync(person.ListMessage(Topic), "Years 7–8");
        await Librarian.SeesAsync(person.ListMessage(Topic), "Aroha Ngata, Bayside High");
        await Librarian.SeesAsync(person.PrivateReply, "It's in #book-lists.");
    }

    private static async Task AnswerAsync(Librarian person)
    {
        await person.BecomeAsync("Ben Okafor");
        await Librarian.PressAsync(person.ListMessage(Topic), "Add titles");
        await person.FillAsync(
            "Add titles",
            (
                "Titles",
                """
                The Arrival - Shaun Tan
                9781529502848
                boy everywhere by A M Dassu, kids loved it
                - When Stars Are Scattered (graphic novel!)
                """
            )
        );
        await Librarian.SeesAsync(person.PrivateReply, "Thanks, Ben. Added 4");
        await Librarian.SeesAsync(person.ListMessage(Topic), "4 titles from 1 person");

        await person.BecomeAsync("Cara Lindqvist");
        await Librarian.PressAsync(person.ListMessage(Topic), "Add titles");
        await person.FillAsync(
            "Add titles",
            ("Titles", "The Arrival by Shaun Tan\nInside Out and Back Again by Thanhha Lai")
        );
        await Librarian.SeesAsync(person.PrivateReply, "was there already from Ben");
        await Librarian.SeesAsync(person.ListMessage(Topic), "5 titles from 2 people");
        await Pictures.TakeAsync(person.Page, "book-list");
        await Librarian.PressAsync(person.ListMessage(Topic), "See the list");
        await Librarian.SeesAsync(person.PrivateReply, "When Stars Are Scattered");
        await Pictures.TakeAsync(person.Page, "see-the-list");
    }

    private static async Task CloseAsync(Librarian person)
    {
        await person.BecomeAsync("Ben Okafor");
        await Librarian.PressAsync(person.ListMessage(Topic), "Close");
        await Librarian.SeesAsync(person.PrivateReply, "only they or a coordinator can close it");
        await person.BecomeAsync("Aroha Ngata");
        await Librarian.PressAsync(person.ListMessage(Topic), "Close");
        await Librarian.SeesAsync(person.ListMessage(Topic), "Closed with 5 titles from 2 people");
    }

    private static async Task PressOldButtonsAsync(Librarian person)
    {
        await Librarian.PressAsync(person.ListMessage(Topic), "Reopen");
        await Librarian.SeesAsync(person.ListMessage(Topic), "5 titles from 2 people · latest");
        await Librarian.PressAsync(person.ListMessage(Topic), "Add titles");
        await person.FillAsync("Add titles", ("Titles", "Refugee Boy by Benjamin Zephaniah"));
        await Librarian.SeesAsync(person.ListMessage(Topic), "6 titles from 3 people");
    }
}
