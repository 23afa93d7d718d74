using Microsoft.Playwright;

namespace LibrarianBot.EndToEnd.Meetups;

/// <summary>The chapters of a meetup's life up to the day itself, each ending with what its people see.</summary>
internal sealed class MeetupStory(Librarian person)
{
    private const int Phone = 390;
    private const string RuleForm = "When and where you meet";

    public ILocator Announcement =>
        person
            .Messages.Filter(new() { HasText = "Term 1 meetup" })
            .Filter(new() { HasText = "coming" })
            .Filter(new() { HasNotText = "Only you can see this" })
            .Last;

    private ILocator LastMessage => person.Messages.Last;

    public async Task TheCoordinatorSaysTheRuleAsync()
    {
        await person.BecomeAsync("Aroha Ngata");
        await person.GoToAsync("#meetups");
        await person.CommandAsync("#meetups", "meetup rule");
        await person.ChooseInAsync(RuleForm, "Week of term", "Week 5");
        await person.FillAsync(
            RuleForm,
            (
                "Where",
                """
                Hilltop Primary (park on Banksia St, sign in at the office)
                St Brigid's College
                Bayside High
                """
            )
        );
        await Librarian.SeesAsync(person.PrivateReply, "Wednesday of week 5, 3:45 pm");
        await Librarian.SeesAsync(
            person.PrivateReply,
            "Wed 24 Feb 2027 (Term 1) at Hilltop Primary"
        );
        await Pictures.TakeAsync(person.Page, "meetup-rule");
        await Librarian.PressAsync(person.PrivateReply, "Keep");
        await Librarian.SeesAsync(person.PrivateReply, "Skip one");
    }

    public async Task TheCoordinatorHearsOfTheNextOneAsync()
    {
        await person.MoveClockToAsync("2027-01-05T09:00");
        await person.GoToDirectMessagesAsync();
        await Librarian.SeesAsync(LastMessage, "The next one: Term 1 meetup");
        await Librarian.SeesAsync(
            LastMessage,
            "I'll tell everybody on Wednesday 3 February at 9 am."
        );
    }

    public async Task EverybodyIsToldAndAnswersAsync()
    {
        await person.MoveClockToAsync("2027-02-03T09:01");
        await person.GoToAsync("#announcements");
        await Librarian.SeesAsync(Announcement, "Wednesday 24 February, 3:45–5:15 pm");
        await Librarian.SeesAsync(Announcement, "Hilltop Primary (park on Banksia St");
        await Librarian.SeesAsync(Announcement, "meetup.ics");

        await AnswerAsync("Ben Okafor", "Coming", "You're coming, the first to say so.");
        await AnswerAsync("Cara Lindqvist", "Online", "You're coming online");
        await AnswerAsync("Ewan MacLeod", "Coming", "You're coming, with 1 other.");
        await Librarian.PressAsync(person.PrivateReply, "Bring something");
        await person.FillAsync("Bring something", ("bring", "The poetry class set for Dee"));
        await Librarian.SeesAsync(Announcement, "The poetry class set for Dee");
        await person.BecomeAsync("Dee Tran");
        await Librarian.PressAsync(Announcement, "Apologies");
        await person.FillAsync("Send apologies", ("Anything to pass on", "Parent evening, sorry"));
        await Librarian.SeesAsync(person.PrivateReply, "You've sent apologies.");
        await Librarian.SeesAsync(Announcement, "2 coming, 1 online, 1 apology");
        await Pictures.TakeAsync(person.Page, "meetup");
        await ItReadsOnAPhoneAsync();
    }

    public async Task ThoseWhoComeAreRemindedAsync()
    {
        await person.MoveClockToAsync("2027-02-18T16:00");
        await person.BecomeAsync("Grace Papas");
        await person.GoToDirectMessagesAsync();
        await Librarian.SeesAsync(LastMessage, "Can you come to Term 1 meetup?");

        await person.BecomeAsync("Ewan MacLeod");
        await person.MoveClockToAsync("2027-02-24T13:46");
        await person.GoToDirectMessagesAsync();
        await Librarian.SeesAsync(LastMessage, "Term 1 meetup starts in");
        await Librarian.SeesAsync(LastMessage, "at Hilltop Primary (park on Banksia St");
        await Librarian.SeesAsync(LastMessage, "The poetry class set for Dee");
        await Librarian.SeesAsync(LastMessage, "What to do about AI book lists");
        await Pictures.TakeAsync(person.Page, "meetup-reminder");

        await person.BecomeAsync("Dee Tran");
        await Assertions
            .Expect(person.Page.GetByText("Term 1 meetup starts in"))
            .ToHaveCountAsync(0);
    }

    private async Task ItReadsOnAPhoneAsync()
    {
        var desk = person.Page.ViewportSize!;
        await person.Page.SetViewportSizeAsync(Phone, 844);
        await Assertions.Expect(Librarian.Button(Announcement, "More")).ToBeVisibleAsync();
        var width = await person.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.True(width <= Phone, $"The page is {width} pixels wide on a phone of {Phone}.");
        await Pictures.TakeAsync(person.Page, "meetup-phone");
        await person.Page.SetViewportSizeAsync(desk.Width, desk.Height);
    }

    private async Task AnswerAsync(string name, string button, string said)
    {
        await person.BecomeAsync(name);
        await Librarian.PressAsync(Announcement, button);
        await Librarian.SeesAsync(person.PrivateReply, said);
    }
}
