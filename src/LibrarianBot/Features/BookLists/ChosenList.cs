using System.Globalization;
using LibrarianBot.Discord.Commands;

namespace LibrarianBot.Features.BookLists;

/// <summary>A list that somebody names in a command: chosen from the suggestions, or typed by its topic.</summary>
internal sealed record ChosenList(long Id);

/// <summary>Suggests open lists by their topics; any list may be named.</summary>
internal sealed class ChosenListReader(BookListReader reader) : TypeReader<ChosenList>
{
    public override async ValueTask<TypeReaderResult<ChosenList>> ReadAsync(
        Invocation from,
        string typed,
        CancellationToken cancel
    )
    {
        if (
            long.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && await reader.ExistsAsync(id, cancel)
        )
        {
            return new ChosenList(id);
        }

        var wanted = PlainText.Fold(typed);
        return
            (await reader.OpenAsync(typed, cancel)).FirstOrDefault(list =>
                PlainText.Fold(list.Topic) == wanted
            )
                is { } list
            ? new ChosenList(list.Id)
            : BookListView.Unknown(typed);
    }

    public override async ValueTask<IReadOnlyList<Suggestion>> SuggestAsync(
        Invocation from,
        string typed,
        CancellationToken cancel
    ) =>
        [
            .. (await reader.OpenAsync(typed, cancel)).Select(list => new Suggestion(
                PlainText.Cut(list.Topic, 100),
                $"{list.Id}"
            )),
        ];
}
