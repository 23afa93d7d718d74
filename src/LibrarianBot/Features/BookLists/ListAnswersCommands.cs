using LibrarianBot.Discord.Commands;
using LibrarianBot.Features.Networks;
using LibrarianBot.Hosting;
using NodaTime;

namespace LibrarianBot.Features.BookLists;

/// <summary>What typed commands, presses and forms have in common: from who asks to the answer.</summary>
internal sealed class ListAnswersCommands(
    BookListService lists,
    TitleService titles,
    BookListReader reader,
    OpenListReader openLists,
    ListBoard board,
    NetworkSettingsCache settings,
    IClock clock
)
{
    public async Task<Reply> AddAsync(
        Invocation from,
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
                ? AddingMessages.NothingTyped
                : AddingMessages.NothingReadable(troubles);
        }

        var caller = Caller(from);
        var adding = await titles.AddAsync(caller, listId, lines, cancel);
        if (adding is Adding.Added)
        {
            board.Changed(caller.NetworkId, listId);
        }

        return adding is Adding.NotThere
            ? BookListMessages.NotThere
            : AddingMessages.Answer(adding, caller.DisplayName, troubles);
    }

    public async Task<Reply> SeeAsync(
        Invocation from,
        long listId,
        int page,
        CancellationToken cancel
    ) =>
        await reader.WholeAsync(listId, cancel) is { } whole
            ? Reply.Private(BookListPageMessages.Page(whole, page, Today(from)))
            : BookListMessages.NotThere;

    public async Task<Reply> OpenListsAsync(Invocation from, CancellationToken cancel) =>
        Reply.Private(OpenListsMessages.Open(await openLists.OpenAsync("", cancel), Today(from)));

    public async Task<Reply> CloseAsync(Invocation from, long listId, CancellationToken cancel)
    {
        var caller = Caller(from);
        var closing = await lists.CloseAsync(caller, listId, cancel);
        Show(caller, listId, closing);
        return BookListMessages.Closed(closing, listId);
    }

    public async Task<Reply> ReopenAsync(Invocation from, long listId, CancellationToken cancel)
    {
        var caller = Caller(from);
        var closing = await lists.ReopenAsync(caller, listId, cancel);
        Show(caller, listId, closing);
        return BookListMessages.Reopened(closing);
    }

    private void Show(Caller caller, long listId, Closing closing)
    {
        if (closing is Closing.Done)
        {
            board.Changed(caller.NetworkId, listId);
        }
    }

    private Caller Caller(Invocation from) =>
        from.MemberUnder(settings.Of((long)from.GuildId.Value));

    private LocalDate Today(Invocation from) =>
        clock.GetCurrentInstant().InZone(settings.Of((long)from.GuildId.Value).Zone).Date;
}
