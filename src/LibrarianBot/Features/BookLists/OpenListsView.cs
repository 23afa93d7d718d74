using LibrarianBot.Discord.Messages;
using NodaTime;

namespace LibrarianBot.Features.BookLists;

/// <summary>Which lists are open.</summary>
internal static class OpenListsView
{
    private const int LongestPage = 3400;
    private const int MostOffered = 25;

    /// <summary>The network's open lists, with a choice of one to see.</summary>
    public static OutgoingMessage Open(IReadOnlyList<BookList> lists, LocalDate today)
    {
        if (lists.Count == 0)
        {
            return OutgoingMessage.Text(
                "No list is open at the moment. Ask for titles with `/booklist request`."
            );
        }

        var lines = lists.Select(list =>
            list.NeededBy is { } day
                ? $"{BookListCardView.Heading(list)} · needed by {Days.Said(day, today)}"
                : BookListCardView.Heading(list)
        );
        var options = lists
            .Take(MostOffered)
            .Select(list => new SelectOption(PlainText.Cut(list.Topic, 100), $"{list.Id}"));
        return new OutgoingMessage
        {
            Components =
            [
                new TextDisplay(PlainText.Cut(string.Join('\n', lines), LongestPage)),
                ActionRow.Of(
                    new StringSelect
                    {
                        CustomId = "booklist:pick",
                        Placeholder = "See a list",
                        Options = [.. options],
                    }
                ),
            ],
        };
    }
}
