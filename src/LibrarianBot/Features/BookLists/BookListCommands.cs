using LibrarianBot.Discord.Commands;
using LibrarianBot.Store.Search;
using NodaTime;

namespace LibrarianBot.Features.BookLists;

/// <remarks>
/// What reads or writes rows is lazy, since finding and asking need no Entity Framework: they answer before it is ready.
/// </remarks>
[SlashCommand("booklist", "Ask for and share book lists")]
internal sealed class BookListCommands(
    TitleSearch search,
    ListRequestCommands requests,
    Lazy<ListAnswersCommands> lists,
    Lazy<OpenListReader> reader
)
{
    private const int MostOffered = 25;
    private const int MostTopics = 3;

    [Subcommand("request", "Ask the network for titles on a topic")]
    public async Task<Reply> RequestAsync(
        Invocation from,
        [Option("What the list is about")] string topic,
        [Option("Year levels, for example 7, 7-8, Prep or K-2", MaxLength = 40)] string? years,
        [Option("Last useful day, for example Friday week or 30 September")] LocalDate? neededBy,
        [Option("Anything else to know", MaxLength = BookList.LongestNote)] string? note,
        CancellationToken cancel
    ) =>
        await requests.RequestAsync(
            from,
            new Request(topic)
            {
                Years = years,
                NeededBy = neededBy,
                Note = note,
            },
            cancel
        );

    [Subcommand("add", "Add a title to a list")]
    public async Task<Reply> AddAsync(
        Invocation from,
        [Option("The list", Suggest = nameof(SuggestListsAsync))] string list,
        [Option("Title by Author, or an ISBN")] string title,
        [Option("A note on it", MaxLength = EntryLine.LongestNote)] string? note,
        CancellationToken cancel
    ) =>
        await reader.Value.FindAsync(list, cancel) is { } listId
            ? await lists.Value.AddAsync(from, listId, title, note, cancel)
            : BookListMessages.Unknown(list);

    [Subcommand("show", "See the titles of a list, or which lists are open")]
    public async Task<Reply> ShowAsync(
        Invocation from,
        [Option(
            "The list; leave it out to see which are open",
            Suggest = nameof(SuggestListsAsync)
        )]
            string? list,
        CancellationToken cancel
    )
    {
        if (list is null)
        {
            return await lists.Value.OpenListsAsync(from, cancel);
        }

        return await reader.Value.FindAsync(list, cancel) is { } listId
            ? await lists.Value.SeeAsync(from, listId, 1, cancel)
            : BookListMessages.Unknown(list);
    }

    [Subcommand("find", "Find a title or an author in all the network's lists")]
    public Reply Find(
        Invocation from,
        [Option("Words from the title, the author or the topic", Suggest = nameof(SuggestTitles))]
            string title
    ) =>
        // One more than is shown, to know that there are more.
        FindingMessages.Found(
            title,
            search.Find(
                (long)from.GuildId.Value,
                title,
                titles: FindingMessages.Most + 1,
                topics: MostTopics
            )
        );

    [Button("booklist:about")]
    public Reply About(Invocation from, string typed) =>
        FindingMessages.About(
            typed,
            search.Find((long)from.GuildId.Value, typed, titles: 0, topics: FindingMessages.Most)
        );

    [Subcommand("close", "Close a list that has enough titles")]
    public async Task<Reply> CloseAsync(
        Invocation from,
        [Option("The list", Suggest = nameof(SuggestListsAsync))] string list,
        CancellationToken cancel
    ) =>
        await reader.Value.FindAsync(list, cancel) is { } listId
            ? await lists.Value.CloseAsync(from, listId, cancel)
            : BookListMessages.Unknown(list);

    public async Task<IEnumerable<Suggestion>> SuggestListsAsync(
        string typed,
        CancellationToken cancel
    ) =>
        (await reader.Value.OpenAsync(typed, cancel)).Select(list => new Suggestion(
            PlainText.Cut(list.Topic, 100),
            $"{list.Id}"
        ));

    public List<Suggestion> SuggestTitles(Invocation from, string typed) =>
        FindingMessages.Offered(
            search.Find((long)from.GuildId.Value, typed, titles: MostOffered, topics: 0).Titles
        );
}
