using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace LibrarianBot.EndToEnd.Meetups;

/// <summary>The day of the meetup, what stays of it, and what the next one takes over.</summary>
internal sealed partial class MeetupDayStory(Librarian person)
{
    private const string Action = "Bring three verse novels for Year 9";

    private ILocator LastMessage => person.Messages.Last;

    public async Task TheyPutSomethingOnTheAgendaAsync()
    {
        await person.BecomeAsync("Cara Lindqvist");
        await person.GoToAsync("#meetups");
        await person.CommandAsync("#meetups", "meetup agenda-add");
        await person.FillAsync(
            "Agenda: Term 1 meetup",
            ("What is it about?", "What to do about AI book lists")
        );
        await Librarian.SeesAsync(person.PrivateReply, "1 Welcome (Hilltop Primary, 5 min)");
        await Librarian.SeesAsync(person.PrivateReply, "2 What to do about AI book lists (Cara");
    }

    public async Task TheySayThatTheyAreThereAsync()
    {
        await person.BecomeAsync("Ben Okafor");
        await person.MoveClockToAsync("2027-02-24T15:31");
        await person.GoToDirectMessagesAsync();
        var invitation = person.Messages.Filter(new() { HasText = "Its code word is" });
        await Librarian.SeesAsync(invitation, "starts in 14 minutes");
        var code = CodeWord().Match(await invitation.InnerTextAsync()).Groups["code"].Value;

        await person.MoveClockToAsync("2027-02-24T15:46");
        foreach (var name in new[] { "Ben Okafor", "Cara Lindqvist", "Ewan MacLeod" })
        {
            await person.BecomeAsync(name);
            await person.GoToAsync("#meetups");
            await person.CommandAsync("#meetups", "meetup here", ("code", code));
            await Librarian.SeesAsync(
                person.PrivateReply,
                "You're at Term 1 meetup, counted from 3:46 pm."
            );
        }
    }

    public async Task TheHostWritesTheMinutesAsync()
    {
        await person.BecomeAsync("Ben Okafor");
        await person.MoveClockToAsync("2027-02-24T17:31");
        await person.GoToDirectMessagesAsync();
        // What goes into his own log comes before or after it.
        var asked = person.Messages.Filter(new() { HasText = "Add the minutes when you can" });
        await Librarian.SeesAsync(asked, "3 people were there.");
        await Librarian.PressAsync(asked, "Write minutes");
        await person.FillAsync(
            "Minutes: Term 1 meetup",
            ("What was said and decided", "We each try one AI book list and compare.")
        );
        await Librarian.SeesAsync(person.PrivateReply, "are saved");
        await Librarian.PressAsync(person.PrivateReply, "Add an action");
        await person.ChooseInAsync("Action from Term 1 meetup", "Who?", "Cara");
        await person.FillAsync("Action from Term 1 meetup", ("What is to be done?", Action));
        await Librarian.SeesAsync(person.PrivateReply, Action);

        await person.GoToAsync("Term 1 meetup");
        var record = person.Messages.Filter(new() { HasText = "There:" });
        await Librarian.SeesAsync(record, "Thank you Hilltop Primary for hosting.");
        await Librarian.SeesAsync(record, "We each try one AI book list and compare.");
        await Librarian.SeesAsync(record, "Ben, Cara, Ewan");
        await Librarian.SeesAsync(record, "Apologies: Dee");
        await Pictures.TakeAsync(person.Page, "meetup-minutes");
    }

    public async Task ItCountsForThoseWhoWereThereAsync()
    {
        await person.BecomeAsync("Cara Lindqvist");
        await person.GoToDirectMessagesAsync();
        await Librarian.SeesAsync(
            person.Messages.Filter(new() { HasText = "in your PD log" }),
            "1.5 hours are in your PD log, confirmed by Hilltop Primary's host."
        );
        await person.GoToAsync("#meetups");
        await person.CommandAsync("#meetups", "pd certificate");
        await Librarian.SeesAsync(person.PrivateReply, "It says who confirmed what");
        var link = person.PrivateReply.Locator("a[download$='.pdf']");
        var download = await person.Page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        var paper = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.Equal("%PDF-"u8, paper.AsSpan(0, 5));

        // Dee, who couldn't come, has nothing to show.
        await person.BecomeAsync("Dee Tran");
        await person.GoToAsync("#meetups");
        await person.CommandAsync("#meetups", "pd log");
        await Librarian.SeesAsync(person.PrivateReply, "Your PD log");
        await Assertions.Expect(person.PrivateReply).Not.ToContainTextAsync("Term 1 meetup");
    }

    public async Task TheNextTermTakesOverWhatIsNotDoneAsync()
    {
        await person.BecomeAsync("Cara Lindqvist");
        await person.MoveClockToAsync("2027-04-21T09:05");
        await person.GoToAsync("#announcements");
        await Librarian.SeesAsync(LastMessage, "Term 2 meetup");
        await Librarian.SeesAsync(LastMessage, "St Brigid's College or online");
        await Librarian.PressAsync(LastMessage, "More");
        await Librarian.PressAsync(person.PrivateReply, "See the agenda");
        await Librarian.SeesAsync(person.PrivateReply, "1 Welcome (St Brigid's College, 5 min)");
        await Librarian.SeesAsync(person.PrivateReply, Action);
        await Pictures.TakeAsync(person.Page, "meetup-next-agenda");
    }

    [GeneratedRegex("code:(?<code>[A-Z]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeWord();
}
