using System.Globalization;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Interactions;
using LibrarianBot.LiveMessages;
using LibrarianBot.Store;
using LibrarianBot.Store.Search;
using NodaTime;

namespace LibrarianBot.Features.BookLists;

/// <summary>What is typed, pressed and sent about lists. Buttons work for ever, so each list may be gone by now.</summary>
[SlashCommand("booklist", "Ask for and share book lists")]
internal sealed class BookListCommands(
    BookListService lists,
    TitleService titles,
    BookListReader reader,
    LiveMessageKeeper live,
    TitleSearch search
)
{
    private const int MostOffered = 25;
    private const int MostTopics = 3;

    [Subcommand("request", "Ask the network for titles on a topic")]
    public async Task<Reply> RequestAsync(
        Caller caller,
        Today today,
        [Option("What the list is about")] string topic,
        [Option("Year levels, for example 7, 7-8, Prep or K-2", MaxLength = 40)] string? years,
        [Option("Last useful day, for example Friday week or 30 September")] LocalDate? neededBy,
        [Option("Anything else to know", MaxLength = BookList.LongestNote)] string? note,
        CancellationToken cancel
    )
    {
        var request = new BookListRequest(topic)
        {
            Years = years,
            NeededBy = neededBy,
            Note = note,
        };
        var opening = await lists.OpenAsync(caller, request, today, cancel);
        if (opening is not OpenResult.Opened(var list))
        {
            return BookListView.Refused(opening);
        }

        LiveResult? shown = null;
        try
        {
            shown = await live.ShowAsync<BookList>(caller.NetworkId, list.Id, cancel);
        }
        finally
        {
            // Shown to everybody, or not there at all: an outage, too, leaves no list that nobody sees.
            if (shown is not LiveResult.Shown)
            {
                await lists.WithdrawAsync(list.Id, CancellationToken.None);
            }
        }

        var hasThread = (await reader.CardAsync(list.Id, cancel))?.List.ThreadId is not null;
        return BookListView.Posted(shown, hasThread, caller.IsCoordinator);
    }

    [Subcommand("add", "Add a title to a list")]
    public async Task<Reply> AddAsync(
        Caller caller,
        [Option("The list")] ChosenList list,
        [Option("Title by Author, or an ISBN")] string title,
        [Option("A note on it", MaxLength = EntryLine.LongestNote)] string? note,
        CancellationToken cancel
    ) => await AddLinesAsync(caller, list.Id, title, note, cancel);

    [Button("booklist:add")]
    public async Task<Reply> AddFormAsync(long listId, CancellationToken cancel) =>
        await reader.CardAsync(listId, cancel) switch
        {
            null => BookListView.NotThere,
            { List.IsOpen: false } card => AddedView.Answer(
                new AddResult.Closed(card.List.Topic, card.Asker),
                "",
                []
            ),
            _ => Reply.Form(BookListView.AddForm(listId)),
        };

    [Form("booklist:added")]
    public async Task<Reply> AddedAsync(
        Caller caller,
        long listId,
        [Field("titles")] string typed,
        [Field("note")] string? note,
        CancellationToken cancel
    ) => await AddLinesAsync(caller, listId, typed, note, cancel);

    [Subcommand("show", "See the titles of a list, or which lists are open")]
    public async Task<Reply> ShowAsync(
        Today today,
        [Option("The list; leave it out to see which are open")] ChosenList? list,
        CancellationToken cancel
    ) => list is null ? await OpenAsync(today, cancel) : await SeeAsync(today, list.Id, 1, cancel);

    [Button("booklist:open")]
    public async Task<Reply> OpenAsync(Today today, CancellationToken cancel) =>
        Reply.Private(OpenListsView.Open(await reader.OpenAsync("", cancel), today));

    [Select("booklist:pick")]
    public async Task<Reply> PickAsync(
        Today today,
        IReadOnlyList<string> values,
        CancellationToken cancel
    ) =>
        values is [var chosen]
            ? await SeeAsync(today, Number(chosen), 1, cancel)
            : BookListView.NotThere;

    /// <summary>Turning a page of a private list puts the page in its place.</summary>
    [Button("booklist:see")]
    public async Task<Reply> SeeAsync(
        Invocation from,
        Today today,
        long listId,
        int page,
        CancellationToken cancel
    ) => Pager.InPlace(from, await SeeAsync(today, listId, page, cancel));

    [Button("booklist:have")]
    public async Task<Reply> HaveAsync(
        Caller caller,
        long listId,
        int page,
        CancellationToken cancel
    ) =>
        await reader.WholeAsync(listId, cancel) is { } whole
            ? Reply.Private(HoldingView.Choice(whole, page, caller.MemberId))
            : BookListView.NotThere;

    [Select("booklist:hold")]
    [Replaces]
    public async Task<Reply> HoldAsync(
        Caller caller,
        long listId,
        int page,
        IReadOnlyList<string> values,
        CancellationToken cancel
    ) =>
        await reader.WholeAsync(listId, cancel) is { } whole
        && await titles.HoldAsync(
            caller,
            listId,
            [.. HoldingView.On(whole, page).Select(card => card.Entry.Id)],
            [.. values.Select(Number)],
            cancel
        )
            is HoldResult.Held held
            ? Reply.Update(HoldingView.Marked(held, listId))
            : BookListView.NotThere;

    [Subcommand("find", "Find a title or an author in all the network's lists")]
    public Reply Find(
        Caller caller,
        [Option("Words from the title, the author or the topic", Suggest = nameof(SuggestTitles))]
            string title
    ) =>
        // One more than is shown, to know that there are more.
        FoundView.Found(
            title,
            search.Find(caller.NetworkId, title, titles: FoundView.Most + 1, topics: MostTopics)
        );

    [Button("booklist:about")]
    public Reply About(Caller caller, string typed) =>
        FoundView.About(
            typed,
            search.Find(caller.NetworkId, typed, titles: 0, topics: FoundView.Most)
        );

    [Subcommand("close", "Close a list that has enough titles")]
    public async Task<Reply> CloseAsync(
        Caller caller,
        Today today,
        [Option("The list")] ChosenList list,
        CancellationToken cancel
    ) => await CloseAsync(caller, today, list.Id, cancel);

    [Button("booklist:close")]
    public async Task<Reply> CloseAsync(
        Caller caller,
        Today today,
        long listId,
        CancellationToken cancel
    ) => BookListView.Closed(await lists.CloseAsync(caller, listId, today.Now, cancel), listId);

    [Button("booklist:reopen")]
    public async Task<Reply> ReopenAsync(Caller caller, long listId, CancellationToken cancel) =>
        BookListView.Reopened(await lists.ReopenAsync(caller, listId, cancel));

    public List<Suggestion> SuggestTitles(Caller caller, string typed) =>
        FoundView.Offered(
            search.Find(caller.NetworkId, typed, titles: MostOffered, topics: 0).Titles
        );

    private async Task<Reply> AddLinesAsync(
        Caller caller,
        long listId,
        string typed,
        string? note,
        CancellationToken cancel
    )
    {
        var readings = EntryLineReader.ReadAll(typed, note);
        var troubles = readings.OfType<LineReading.Trouble>().ToList();
        EntryLine[] lines = [.. readings.OfType<LineReading.Title>().Select(title => title.Line)];
        if (lines.Length == 0)
        {
            return troubles.Count == 0
                ? AddedView.NothingTyped
                : AddedView.NothingReadable(troubles);
        }

        return await titles.AddAsync(caller, listId, lines, cancel) switch
        {
            AddResult.NotThere => BookListView.NotThere,
            var added => AddedView.Answer(added, caller.DisplayName, troubles),
        };
    }

    private async Task<Reply> SeeAsync(
        LocalDate today,
        long listId,
        int page,
        CancellationToken cancel
    ) =>
        await reader.WholeAsync(listId, cancel) is { } whole
            ? Reply.Private(BookListPageView.Page(whole, page, today))
            : BookListView.NotThere;

    /// <summary>A made-up value is a list or title that isn't there.</summary>
    private static long Number(string value) =>
        long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
}
