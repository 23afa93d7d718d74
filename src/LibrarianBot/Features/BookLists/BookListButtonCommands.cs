using System.Globalization;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Hosting;

namespace LibrarianBot.Features.BookLists;

/// <summary>The presses, choices and forms of lists. Buttons work for ever, so each list may be gone by now.</summary>
internal sealed class BookListButtonCommands(
    ListAnswersCommands answers,
    BookListReader reader,
    TitleService titles,
    ListBoard board
)
{
    [Button("booklist:add")]
    public async Task<Reply> AddAsync(long listId, CancellationToken cancel) =>
        await reader.CardAsync(listId, cancel) switch
        {
            null => BookListMessages.NotThere,
            { List.IsOpen: false } card => AddingMessages.Answer(
                new Adding.Closed(card.List.Topic, card.Asker),
                "",
                []
            ),
            _ => Reply.Form(BookListMessages.AddForm(listId)),
        };

    [Form("booklist:added")]
    public async Task<Reply> AddedAsync(
        Invocation from,
        long listId,
        [Field("titles")] string typed,
        [Field("note")] string? note,
        CancellationToken cancel
    ) => await answers.AddAsync(from, listId, typed, note, cancel);

    [Button("booklist:have")]
    public async Task<Reply> HaveAsync(
        Invocation from,
        long listId,
        int page,
        CancellationToken cancel
    ) =>
        await reader.WholeAsync(listId, cancel) is { } whole
            ? Reply.Private(HoldingMessages.Choice(whole, page, from.Member.MemberId))
            : BookListMessages.NotThere;

    [Select("booklist:hold")]
    [Replaces]
    public async Task<Reply> HoldAsync(
        Invocation from,
        long listId,
        int page,
        IReadOnlyList<string> values,
        CancellationToken cancel
    )
    {
        if (await reader.WholeAsync(listId, cancel) is not { } whole)
        {
            return BookListMessages.NotThere;
        }

        var marking = await titles.MarkHeldAsync(
            from.Member,
            listId,
            [.. HoldingMessages.On(whole, page).Select(card => card.Entry.Id)],
            [.. values.Select(Number)],
            cancel
        );
        if (marking is not Marking.Marked marked)
        {
            return BookListMessages.NotThere;
        }

        board.Changed(from.Member.NetworkId, listId);
        return Reply.Update(HoldingMessages.Marked(marked, listId));
    }

    [Button("booklist:see")]
    public async Task<Reply> SeeAsync(
        Invocation from,
        long listId,
        int page,
        CancellationToken cancel
    )
    {
        var reply = await answers.SeeAsync(from, listId, page, cancel);
        // Turning a page of a private list puts the page in its place.
        var isPrivate =
            from.Interaction.Message is { Flags: var flags } && (flags & Ephemeral) != 0;
        return isPrivate && reply is Reply.Say(var message) ? Reply.Update(message) : reply;
    }

    [Select("booklist:pick")]
    public async Task<Reply> PickAsync(
        Invocation from,
        IReadOnlyList<string> values,
        CancellationToken cancel
    ) =>
        values is [var chosen]
            ? await answers.SeeAsync(from, Number(chosen), 1, cancel)
            : BookListMessages.NotThere;

    [Button("booklist:open")]
    public async Task<Reply> OpenAsync(Invocation from, CancellationToken cancel) =>
        await answers.OpenListsAsync(from, cancel);

    [Button("booklist:close")]
    public async Task<Reply> CloseAsync(Invocation from, long listId, CancellationToken cancel) =>
        await answers.CloseAsync(from, listId, cancel);

    [Button("booklist:reopen")]
    public async Task<Reply> ReopenAsync(Invocation from, long listId, CancellationToken cancel) =>
        await answers.ReopenAsync(from, listId, cancel);

    private const int Ephemeral = 64;

    /// <summary>A made-up value is a list or title that isn't there.</summary>
    private static long Number(string value) =>
        long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
}
